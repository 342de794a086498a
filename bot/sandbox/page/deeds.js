// What the reader does: writes, presses buttons, follows links, asks inline. All go to the sandbox as JSON.

import { alertBox, toast } from "./notices.js";
import { at, go, open, state } from "./state.js";

export async function post(deed, body) {
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

export const hooks = {
  bot: () => state.bot,
  botName: () => state.bot.username,
  topic: () => state.topic,
  commands: () => open()?.commands ?? [],
  say: (text) => post("say", { chat: state.open, text, thread: state.topic }),
  command: (text) => toPrivate(text.split("@")[0]),
  mention: (name) => name.slice(1).toLowerCase() === state.bot.username.toLowerCase() && toPrivate(),
  link: followed,
  jump: (id) => at("log").querySelector(`[data-message="${id}"]`)?.scrollIntoView({ block: "center", behavior: "smooth" }),
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
  switch_inline_query_current_chat: (button) => toPrivate() && state.writing?.write(`@${state.bot.username} ${button.switch_inline_query_current_chat}`),
  switch_inline_query: (button) => toPrivate() && state.writing?.write(`@${state.bot.username} ${button.switch_inline_query}`),
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
  setTimeout(() => askPage(query, "", [], show, () => mine === asked), 250);
}

// A page of results, with those before it; the last item asks for the next page, the bot's button comes first.
async function askPage(query, offset, before, show, wanted) {
  const told = await post("inline", { chat: state.open, query, offset });
  if (!wanted() || !told.results) return;
  const found = told.results.map((r) => ({
    title: r.title ?? r.id,
    about: r.description ?? "",
    take: () => post("choose", { chat: state.open, query, result: r }),
  }));
  const button = told.button && {
    title: told.button.text,
    about: `opens the chat with ${state.bot.name ?? "the bot"}`,
    take: () => toPrivate(`/start ${told.button.start_parameter ?? ""}`.trim()),
  };
  const every = [...before, ...(button ? [button] : []), ...found];
  const next = () => askPage(query, told.next_offset, every, show, wanted);
  show(told.next_offset ? [...every, { title: "More results", about: "", stays: true, take: next }] : every);
}
