// What the page knows: the sandbox's chats, which one is open, what was read.

export const state = {
  bot: { name: "", username: "" },
  chats: new Map(),
  open: null,
  topic: null,
  typing: new Map(),
  missed: 0, // messages that came while the reader looked at older ones
  writing: null, // the field of the open chat, where there is one
};

const stored = Object.entries(JSON.parse(localStorage.getItem("read") ?? "{}"));
export const read = new Map(stored.map(([chat, message]) => [Number(chat), message]));

export const at = (id) => document.getElementById(id);
export const open = () => state.chats.get(state.open);
export const newest = (chat) => [...chat.messages.keys()].at(-1) ?? 0;
export const typing = (id) => (state.typing.get(id) ?? 0) > Date.now();
export const inTopic = (message) => state.topic === null || (message.message_thread_id ?? 1) === state.topic;

// The address says which chat is open, so that the browser's way back works.
export function go(id) {
  if (state.open !== id) location.hash = id === null ? "" : String(id);
}

export function markRead() {
  const chat = open();
  if (!chat || document.hidden) return;
  read.set(chat.id, newest(chat));
  localStorage.setItem("read", JSON.stringify(Object.fromEntries(read)));
}

export function unread(chat) {
  const seen = read.get(chat.id) ?? 0;
  return [...chat.messages.values()].filter((m) => m.message_id > seen && (m.by_bot || chat.kind !== "private")).length;
}
