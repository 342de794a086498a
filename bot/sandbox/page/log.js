// The messages of the open chat: shown whole, one added or changed, one taken away; who reads the newest stays there.

import { hooks } from "./deeds.js";
import { dayOf, element, messageItem } from "./messages.js";
import { at, inTopic, state } from "./state.js";

const item = (id) => at("log").querySelector(`[data-message="${id}"]`);

export function showLog(chat) {
  const shown = [...chat.messages.values()].filter(inTopic);
  const items = [];
  let day = "";
  for (const message of shown) {
    if (dayOf(message) !== day) items.push(dayLine((day = dayOf(message))));
    items.push(messageItem(message, chat, hooks));
  }
  at("log").replaceChildren(...(items.length ? items : [emptyLine(chat)]));
  toBottom();
}

function dayLine(day) {
  const line = element("li", "day");
  line.append(element("span", "", day));
  return line;
}

function emptyLine(chat) {
  const channel = "Nothing posted yet. Posts appear here as they are sent.";
  const line = element("li", "empty");
  line.append(element("p", "", chat.kind === "private" ? state.bot.description || "Press Start, or type a command." : channel));
  return line;
}

const away = () => at("log").scrollHeight - at("log").scrollTop - at("log").clientHeight > 120;
export const toBottom = () => ((at("log").scrollTop = at("log").scrollHeight), seen());

export function seen() {
  if (!away()) state.missed = 0;
  at("down").hidden = !away();
  at("down-count").hidden = !state.missed;
  at("down-count").textContent = state.missed;
}

export function showMessage(chat, message, known) {
  if (!inTopic(message)) return;
  const log = at("log");
  const was = away();
  const old = item(message.message_id);
  const made = messageItem(message, chat, hooks);
  if (old) {
    const focused = old.contains(document.activeElement);
    old.replaceWith(made);
    if (focused) made.querySelector("button, a")?.focus({ preventScroll: true });
  } else if (!known) {
    log.querySelector(".empty")?.remove();
    const days = log.querySelectorAll(".day");
    if (days.length === 0 || days[days.length - 1].textContent !== dayOf(message)) log.append(dayLine(dayOf(message)));
    made.classList.add("new");
    log.append(made);
    if (was) state.missed += 1;
  }
  if (!was || (!known && !message.by_bot && chat.kind === "private")) toBottom();
  else seen();
}

export function drop(chat, id) {
  item(id)?.remove();
  for (const line of at("log").querySelectorAll(".day")) if (!line.nextElementSibling?.matches(".message")) line.remove();
  if (!chat.messages.size) at("log").replaceChildren(emptyLine(chat));
  seen();
}
