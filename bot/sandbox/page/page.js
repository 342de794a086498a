// The page: keeps what the sandbox tells it, shows the chats and the open one, brings back what the reader does.

import { chatRow, avatar, titleOf } from "./chats.js";
import { composer, replyKeyboard, startButton } from "./composer.js";
import { dayOf, element, messageItem, snippet } from "./messages.js";

const at = (id) => document.getElementById(id);
const state = { bot: { name: "", username: "" }, chats: new Map(), open: null, topic: null, typing: new Map(), missed: 0 };
const read = new Map(Object.entries(JSON.parse(localStorage.getItem("read") ?? "{}")).map(([k, v]) => [Number(k), v]));

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
    if (id === state.open) showMessage(chat, message, known);
    showChats();
  },
  deleted: ({ chat: id, message }) => {
    const chat = state.chats.get(id);
    chat?.messages.delete(message);
    if (id === state.open) drop(message);
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

// ---------------------------------------------------------------- what the reader does

async function post(deed, body) {
  try {
    const answer = await fetch(`/sandbox/${deed}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const told = await answer.json();
    if (told.error) toast(told.error);
    return told;
  } catch {
    toast("The sandbox does not answer.");
    return { error: "no answer" };
  }
}

const hooks = {
  bot: () => state.bot,
  botName: () => state.bot.username,
  topic: () => state.topic,
  commands: () => open()?.commands ?? [],
  say: (text) => post("say", { chat: state.open, text, thread: state.topic }),
  command: (text) => toPrivate(text.split("@")[0]),
  mention: (name) => name.slice(1).toLowerCase() === state.bot.username.toLowerCase() && toPrivate(),
  link: followed,
  jump: (id) => item(id)?.scrollIntoView({ block: "center", behavior: "smooth" }),
  press: async (button, message) => PRESSES[Object.keys(PRESSES).find((kind) => kind in button)]?.(button, message),
  locate: () => post("locate", { chat: state.open, ...PLACE }),
  inline: askInline,
};

const PLACE = { latitude: 48.1374, longitude: 11.5755 };

const PRESSES = {
  callback_data: async (button, message) => {
    const told = await post("press", { chat: message.chat.id, message: message.message_id, data: button.callback_data });
    if (told.answered === false) return toast("The bot did not answer.");
    if (told.url) return followed(told.url) || window.open(told.url, "_blank", "noopener");
    if (told.alert) return alertBox(told.text);
    return told.text && toast(told.text);
  },
  copy_text: async (button) => {
    await navigator.clipboard?.writeText(button.copy_text.text);
    toast("Copied");
  },
  switch_inline_query_current_chat: (button) => toPrivate() && writing?.write(`@${state.bot.username} ${button.switch_inline_query_current_chat}`),
  switch_inline_query: (button) => toPrivate() && writing?.write(`@${state.bot.username} ${button.switch_inline_query}`),
};

// A link to the bot itself opens the private chat, with its start parameter.
function followed(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  const name = /^(t|telegram)\.me$/.test(url.hostname) ? url.pathname.slice(1) : url.protocol === "tg:" ? url.searchParams.get("domain") : "";
  if (!name || name.toLowerCase() !== state.bot.username.toLowerCase()) return false;
  const start = url.searchParams.get("start");
  toPrivate(start === null ? undefined : `/start ${start}`.trim());
  return true;
}

function toPrivate(text) {
  const chat = open()?.kind === "private" ? open() : [...state.chats.values()].find((c) => c.kind === "private");
  if (!chat) return false;
  go(chat.id);
  if (text) post("say", { chat: chat.id, text });
  return true;
}

let asked = 0;
function askInline(query, show) {
  asked += 1;
  const mine = asked;
  setTimeout(async () => {
    if (mine !== asked) return;
    const told = await post("inline", { chat: state.open, query });
    if (mine !== asked || !told.results) return;
    show(told.results.map((r) => ({
      title: r.title ?? r.id,
      about: r.description ?? "",
      take: () => post("choose", { chat: state.open, query, result: r }),
    })));
  }, 250);
}

// ---------------------------------------------------------------- what is shown

let writing = null;
const open = () => state.chats.get(state.open);
const item = (id) => at("log").querySelector(`[data-message="${id}"]`);
const newest = (chat) => [...chat.messages.keys()].at(-1) ?? 0;
const typing = (id) => (state.typing.get(id) ?? 0) > Date.now();

function go(id) {
  if (state.open === id) return;
  location.hash = id === null ? "" : String(id);
}

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
  if (open()?.kind === "private") writing?.focus();
});

function markRead() {
  const chat = open();
  if (!chat || document.hidden) return;
  read.set(chat.id, newest(chat));
  localStorage.setItem("read", JSON.stringify(Object.fromEntries(read)));
}

function showChats() {
  markRead();
  const rows = [...state.chats.values()].map((chat) =>
    chatRow(chat, {
      bot: state.bot,
      several: [...state.chats.values()].filter((c) => c.kind === "private").length > 1,
      current: chat.id === state.open,
      typing: typing(chat.id),
      unread: [...chat.messages.values()].filter((m) => m.message_id > (read.get(chat.id) ?? 0) && (m.by_bot || chat.kind !== "private")).length,
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
  writing = null;
  if (kind === "channel") return foot.replaceChildren(element("p", "read-only", "Only the bot posts here"));
  if (kind === "start") return foot.replaceChildren(startButton("Start", () => hooks.say("/start")));
  if (kind === "blocked") return foot.replaceChildren(startButton("Unblock", () => post("admit", { chat: chat.id, membership: "member" })));
  writing = composer(hooks);
  foot.replaceChildren(writing.form, ...(keys?.keyboard ? [replyKeyboard(keys, hooks)] : []));
}

function showLog(chat) {
  const shown = [...chat.messages.values()].filter((m) => state.topic === null || (m.message_thread_id ?? 1) === state.topic);
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
const toBottom = () => ((at("log").scrollTop = at("log").scrollHeight), seen());

function seen() {
  if (!away()) state.missed = 0;
  at("down").hidden = !away();
  at("down-count").hidden = !state.missed;
  at("down-count").textContent = state.missed;
}

function showMessage(chat, message, known) {
  if (state.topic !== null && (message.message_thread_id ?? 1) !== state.topic) return;
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
  showAbout();
  showPin(chat);
  showFoot(chat);
}

function drop(id) {
  item(id)?.remove();
  const chat = open();
  for (const line of at("log").querySelectorAll(".day")) if (!line.nextElementSibling?.matches(".message")) line.remove();
  if (!chat.messages.size) at("log").replaceChildren(emptyLine(chat));
  showAbout();
  seen();
}

let toastTimer = 0;
function toast(text) {
  at("toast").textContent = text;
  at("toast").classList.add("shown");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => at("toast").classList.remove("shown"), 4000);
}

function alertBox(text) {
  at("alert-text").textContent = text;
  at("alert").showModal();
}

at("back").addEventListener("click", () => go(null));
at("down").addEventListener("click", toBottom);
at("log").addEventListener("scroll", seen, { passive: true });
// the field grows, a picture arrives: who was at the newest message stays there
new ResizeObserver(() => at("down").hidden && toBottom()).observe(at("log"));
at("log").addEventListener("load", () => at("down").hidden && toBottom(), true);
document.addEventListener("visibilitychange", showChats);
