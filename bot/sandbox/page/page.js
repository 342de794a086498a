// The page: keeps what the sandbox tells it, shows the chats and the open one, brings back what the reader does.

import { avatar, chatRow, titleOf } from "./chats.js";
import { composer, replyKeyboard, startButton } from "./composer.js";
import { hooks, post } from "./deeds.js";
import { drop, seen, showLog, showMessage, toBottom } from "./log.js";
import { element, snippet } from "./messages.js";
import { toast } from "./notices.js";
import { at, go, markRead, newest, open, read, state, typing, unread } from "./state.js";


// ---------------------------------------------------------------- what the sandbox tells

const stream = new EventSource("/sandbox/events");
stream.addEventListener("open", () => (at("offline").hidden = true));
stream.addEventListener("error", () => (at("offline").hidden = false));
stream.addEventListener("state", (event) => {
  const told = JSON.parse(event.data);
  state.bot = told.bot;
  state.chats = new Map(told.chats.map((chat) => [chat.id, { ...chat, messages: new Map(chat.messages.map((m) => [m.message_id, m])) }]));
  for (const chat of state.chats.values()) if (newest(chat) < (read.get(chat.id) ?? 0)) read.delete(chat.id);
  openFromAddress();
  showChats();
  showRoom();
});
stream.addEventListener("change", (event) => CHANGES[JSON.parse(event.data).type]?.(JSON.parse(event.data)));

const CHANGES = {
  message: ({ chat: id, message }) => {
    const chat = state.chats.get(id);
    if (!chat) return;
    const known = chat.messages.has(message.message_id);
    chat.messages.set(message.message_id, message);
    if (message.by_bot) state.typing.delete(id);
    if (id === state.open) {
      showMessage(chat, message, known);
      showAbout();
      showPin(chat);
      showFoot(chat);
    }
    showChats();
  },
  deleted: ({ chat: id, message }) => {
    const chat = state.chats.get(id);
    if (!chat) return;
    chat.messages.delete(message);
    if (id === state.open) {
      drop(chat, message);
      showAbout();
    }
    showChats();
  },
  chat: ({ chat }) => {
    const known = state.chats.get(chat.id);
    state.chats.set(chat.id, { ...chat, messages: known?.messages ?? new Map() });
    showChats();
    if (chat.id === state.open) showFrame();
  },
  about: ({ bot, chats }) => {
    state.bot = bot;
    for (const chat of chats) state.chats.set(chat.id, { ...chat, messages: state.chats.get(chat.id)?.messages ?? new Map() });
    showChats();
    showFrame();
  },
  action: ({ chat: id }) => {
    state.typing.set(id, Date.now() + 5000);
    showAbout();
    showChats();
    setTimeout(() => (showAbout(), showChats()), 5100);
  },
};

// ---------------------------------------------------------------- what is shown

function openFromAddress() {
  const id = Number(location.hash.slice(1));
  const wide = matchMedia("(min-width: 721px)").matches;
  state.open = state.chats.has(id) ? id : wide ? ([...state.chats.keys()][0] ?? null) : null;
  state.topic = null;
  state.missed = 0;
}

addEventListener("hashchange", () => {
  at("toast").classList.remove("shown");
  openFromAddress();
  showChats();
  showRoom();
  if (open()?.kind === "private") state.writing?.focus();
});

function showChats() {
  markRead();
  const rows = [...state.chats.values()].map((chat) =>
    chatRow(chat, {
      bot: state.bot,
      several: [...state.chats.values()].filter((c) => c.kind === "private").length > 1,
      current: chat.id === state.open,
      typing: typing(chat.id),
      unread: unread(chat),
      open: () => go(chat.id),
    }),
  );
  const focused = document.activeElement?.dataset?.chat;
  at("chats").replaceChildren(...rows);
  if (focused) at("chats").querySelector(`[data-chat="${focused}"]`)?.focus();
}

function showRoom() {
  const chat = open();
  at("app").classList.toggle("opened", Boolean(chat));
  at("room").hidden = !chat;
  at("none").hidden = Boolean(chat);
  if (!chat) return;
  showFrame();
  showLog(chat);
}

function showFrame() {
  const chat = open();
  if (!chat) return;
  at("room-title").textContent = titleOf(chat, state.bot);
  at("room-avatar").replaceChildren(avatar(chat, state.bot));
  document.title = `${titleOf(chat, state.bot)} · Dateline sandbox`;
  showAbout();
  at("actions").replaceChildren(...chat.actions.map((label, index) => actionButton(chat, label, index)));
  showTopics(chat);
  showPin(chat);
  showFoot(chat);
}

function showAbout() {
  const chat = open();
  if (!chat) return;
  const count = `${chat.messages.size} ${chat.messages.size === 1 ? "post" : "posts"}`;
  const calm = { channel: `channel · ${count}`, supergroup: "group", group: "group", private: chat.blocked ? "blocked" : `bot · you are ${chat.title}` };
  at("room-about").textContent = typing(chat.id) ? "typing …" : calm[chat.kind];
  at("room-about").classList.toggle("typing", typing(chat.id));
}

function actionButton(chat, label, index) {
  const button = element("button", "action", label);
  button.type = "button";
  button.addEventListener("click", async () => {
    button.disabled = true;
    const told = await post("act", { chat: chat.id, action: index });
    button.disabled = false;
    if (told.text) toast(told.text);
  });
  return button;
}

function showTopics(chat) {
  at("topics").hidden = !chat.topics.length;
  const tabs = [{ id: null, name: "All" }, ...chat.topics];
  at("topics").replaceChildren(
    ...tabs.map((topic) => {
      const tab = element("button", "topic", topic.name);
      tab.type = "button";
      tab.setAttribute("aria-pressed", String(state.topic === topic.id));
      tab.addEventListener("click", () => {
        state.topic = topic.id;
        showTopics(chat);
        showLog(chat);
      });
      return tab;
    }),
  );
}

function showPin(chat) {
  const message = chat.messages.get(chat.pins.at(-1));
  at("pin").hidden = !message;
  if (!message) return;
  at("pin").replaceChildren(element("strong", "", "Pinned"), element("span", "", snippet(message)));
  at("pin").onclick = () => hooks.jump(message.message_id);
}

let footKey = "";
function showFoot(chat) {
  const keys = [...chat.messages.values()].findLast((m) => m.by_bot && m.markup)?.markup;
  const kind = chat.kind === "channel" ? "channel" : chat.kind === "private" && chat.blocked ? "blocked" : chat.kind === "private" && !chat.started ? "start" : "write";
  const key = `${chat.id} ${kind} ${JSON.stringify(keys ?? null)}`;
  if (key === footKey) return;
  footKey = key;
  const foot = at("foot");
  state.writing = null;
  if (kind === "channel") return foot.replaceChildren(element("p", "read-only", "Only the bot posts here"));
  if (kind === "start") return foot.replaceChildren(startButton("Start", () => hooks.say("/start")));
  if (kind === "blocked") return foot.replaceChildren(startButton("Unblock", () => post("admit", { chat: chat.id, membership: "member" })));
  state.writing = composer(hooks);
  foot.replaceChildren(state.writing.form, ...(keys?.keyboard ? [replyKeyboard(keys, hooks)] : []));
}

at("back").addEventListener("click", () => go(null));
at("down").addEventListener("click", toBottom);
at("log").addEventListener("scroll", seen, { passive: true });
// the field grows, a picture arrives: who was at the newest message stays there
new ResizeObserver(() => at("down").hidden && toBottom()).observe(at("log"));
at("log").addEventListener("load", () => at("down").hidden && toBottom(), true);
document.addEventListener("visibilitychange", showChats);
