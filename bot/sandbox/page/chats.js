// The list of chats: a row each, newest words, how many are unread.

import { element, snippet, timeOf } from "./messages.js";

export function titleOf(chat, bot) {
  return chat.kind === "private" ? bot.name : chat.title;
}

export function avatar(chat, bot) {
  const title = titleOf(chat, bot);
  const letters = title.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "").join("").toUpperCase();
  const circle = element("span", `avatar hue-${hueOf(chat)}`, letters);
  circle.setAttribute("aria-hidden", "true");
  return circle;
}

function hueOf(chat) {
  return chat.kind === "private" ? 0 : 1 + ([...chat.title].reduce((sum, letter) => sum * 7 + letter.codePointAt(0), 0) % 6);
}

export function chatRow(chat, { bot, several, current, typing, unread, open }) {
  const row = element("button", "chat");
  row.type = "button";
  row.dataset.chat = chat.id;
  if (current) row.setAttribute("aria-current", "true");
  const last = [...chat.messages.values()].at(-1);
  const top = element("span", "chat-top");
  const title = titleOf(chat, bot) + (chat.kind === "private" && several ? ` · ${chat.title}` : "");
  top.append(element("span", "chat-title", title), element("span", "chat-time", last ? timeOf(last) : ""));
  const bottom = element("span", "chat-bottom");
  const words = typing ? "typing …" : last ? snippet(last) : chat.kind === "private" ? "Talk to the bot" : "No posts yet";
  bottom.append(element("span", typing ? "chat-words typing" : "chat-words", words));
  if (unread) {
    const badge = element("span", "badge", unread > 99 ? "99+" : String(unread));
    badge.setAttribute("aria-label", `${unread} unread`);
    bottom.append(badge);
  }
  const text = element("span", "chat-text");
  text.append(top, bottom);
  row.append(avatar(chat, bot), text);
  row.addEventListener("click", open);
  const line = element("li", "");
  line.append(row);
  return line;
}
