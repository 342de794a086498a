// One message as a list item: who, what it answers, media, text, time, buttons.

import { renderText } from "./text.js";

const TIME = new Intl.DateTimeFormat([], { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat([], { weekday: "long", day: "numeric", month: "long" });

export function timeOf(message) {
  return TIME.format(message.date * 1000);
}

export function dayOf(message) {
  const day = new Date(message.date * 1000);
  if (day.toDateString() === new Date().toDateString()) return "Today";
  if (day.toDateString() === new Date(Date.now() - 864e5).toDateString()) return "Yesterday";
  return DAY.format(day);
}

export function snippet(message) {
  if (message.pinned_message) return "pinned a message";
  if (message.location) return "Location";
  const words = (message.text ?? message.caption ?? "").replace(/\s+/g, " ");
  if (message.photo) return `Photo${words ? ` · ${words}` : ""}`;
  if (message.document) return words || message.document.file_name;
  return words;
}

export function messageItem(message, chat, hooks) {
  const item = element("li", "message");
  item.dataset.message = message.message_id;
  if (message.pinned_message) {
    item.classList.add("service");
    item.append(element("span", "service-text", `${chat.kind === "channel" ? chat.title : hooks.bot().name} pinned “${short(snippet(message.pinned_message))}”`));
    return item;
  }
  const own = !message.by_bot && chat.kind !== "channel";
  item.classList.add(own ? "own" : "theirs");
  const bubble = element("div", "bubble");
  const name = senderName(message, chat, hooks);
  if (name) bubble.append(element("p", "sender", name));
  if (message.forward_origin) bubble.append(element("p", "forwarded", `Forwarded from ${originName(message.forward_origin)}`));
  if (message.reply_to_message) bubble.append(answered(message, hooks));
  if (message.photo) bubble.append(photo(message.photo.at(-1)));
  if (message.document) bubble.append(documentCard(message.document));
  if (message.location) bubble.append(element("p", "text", `📍 ${message.location.latitude.toFixed(4)}, ${message.location.longitude.toFixed(4)}`));
  bubble.append(words(message, hooks));
  const stack = element("div", "stack");
  stack.classList.toggle("pictured", Boolean(message.photo));
  stack.append(bubble);
  if (message.reply_markup) stack.append(keyboard(message, hooks));
  item.append(stack);
  return item;
}

function short(text) {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

function senderName(message, chat, hooks) {
  if (message.via_bot) return `via @${message.via_bot.username}`;
  if (chat.kind === "channel" || chat.kind === "private") return "";
  const topic = chat.topics.find((t) => t.id === message.message_thread_id);
  const who = message.by_bot ? hooks.bot().name : (message.from?.first_name ?? chat.title);
  return topic && hooks.topic() === null ? `${who} › ${topic.name}` : who;
}

function originName(origin) {
  return origin.chat?.title ?? origin.sender_user?.first_name ?? "somebody";
}

function answered(message, hooks) {
  const button = element("button", "answered");
  button.type = "button";
  const to = message.reply_to_message;
  button.append(element("strong", "", to.from?.first_name ?? to.sender_chat?.title ?? ""), element("span", "", message.quote?.text ?? snippet(to)));
  button.addEventListener("click", () => hooks.jump(to.message_id));
  return button;
}

function words(message, hooks) {
  const text = element("div", "text");
  text.dir = "auto";
  text.append(renderText(message.text ?? message.caption ?? "", message.entities ?? message.caption_entities ?? [], hooks));
  const meta = element("span", "meta");
  if (message.edit_date) meta.append("edited ");
  if (message.silent) meta.append(silentMark());
  const time = element("time", "", timeOf(message));
  time.dateTime = new Date(message.date * 1000).toISOString();
  time.title = new Date(message.date * 1000).toLocaleString();
  meta.append(time);
  text.append(meta);
  return text;
}

function silentMark() {
  const mark = element("span", "silent", "🔕 ");
  mark.title = "Sent without a sound";
  mark.setAttribute("role", "img");
  mark.setAttribute("aria-label", "silent");
  return mark;
}

function photo(size) {
  const link = element("a", "photo");
  link.href = `/sandbox/files/${size.file_unique_id}`;
  link.target = "_blank";
  link.rel = "noopener";
  const image = element("img", "");
  image.src = link.href;
  image.width = size.width;
  image.height = size.height;
  image.alt = "Photo";
  link.append(image);
  return link;
}

function documentCard(file) {
  const link = element("a", "document");
  link.href = `/sandbox/files/${file.file_unique_id}`;
  link.download = file.file_name;
  const kind = (file.file_name.split(".").pop() ?? "").slice(0, 4).toUpperCase();
  const about = element("span", "document-about");
  about.append(element("strong", "", file.file_name), element("small", "", size(file.file_size)));
  link.append(element("span", "document-kind", kind), about);
  return link;
}

function size(bytes) {
  const units = ["B", "KB", "MB"];
  let unit = 0;
  let shown = bytes;
  while (shown >= 1024 && unit < 2) {
    shown /= 1024;
    unit += 1;
  }
  return `${unit ? shown.toFixed(1) : shown} ${units[unit]}`;
}

function keyboard(message, hooks) {
  const grid = element("div", "keyboard");
  grid.setAttribute("role", "group");
  grid.setAttribute("aria-label", "Buttons of the message");
  for (const row of message.reply_markup.inline_keyboard) {
    const line = element("div", "keyboard-row");
    for (const button of row) line.append(keyboardButton(button, message, hooks));
    grid.append(line);
  }
  return grid;
}

function keyboardButton(button, message, hooks) {
  const control = element(button.url ? "a" : "button", "key");
  control.append(element("span", "key-text", button.text));
  if (button.url) {
    control.href = button.url;
    control.target = "_blank";
    control.rel = "noopener noreferrer";
    control.append(element("span", "key-sign", "↗"));
    control.addEventListener("click", (event) => {
      if (hooks.link(button.url)) event.preventDefault();
    });
    return control;
  }
  control.type = "button";
  control.addEventListener("click", async () => {
    if (control.getAttribute("aria-busy") === "true") return;
    control.setAttribute("aria-busy", "true");
    try {
      await hooks.press(button, message);
    } finally {
      control.removeAttribute("aria-busy");
    }
  });
  return control;
}

export function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
