// A text with its entities as DOM. Offsets are UTF-16 units, as JavaScript counts them too.

const STYLES = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", spoiler: "span" };
const QUOTES = new Set(["blockquote", "expandable_blockquote"]);

export function renderText(text, entities, hooks) {
  const styles = entities.filter((e) => e.type in STYLES);
  const solid = entities
    .filter((e) => !(e.type in STYLES))
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fill(fragment, text, 0, text.length, solid, styles, hooks);
  return fragment;
}

function fill(parent, text, start, end, solid, styles, hooks) {
  let at = start;
  for (let i = 0; i < solid.length; i += 1) {
    const entity = solid[i];
    const stop = Math.min(entity.offset + entity.length, end);
    if (entity.offset < at) continue;
    leaves(parent, text, at, entity.offset, styles);
    const element = solidElement(entity, text.slice(entity.offset, stop), hooks);
    const inner = solid.slice(i + 1).filter((e) => e.offset + e.length <= stop);
    fill(element.firstElementChild ?? element, text, entity.offset, stop, inner, styles, hooks);
    parent.append(element);
    at = stop;
    // a quote is a block of its own: the line break behind it would be an empty line
    if (QUOTES.has(entity.type) && text[at] === "\n") at += 1;
  }
  leaves(parent, text, at, end, styles);
}

function leaves(parent, text, start, end, styles) {
  const cuts = new Set([start, end]);
  for (const s of styles) {
    for (const edge of [s.offset, s.offset + s.length]) if (edge > start && edge < end) cuts.add(edge);
  }
  const places = [...cuts].sort((a, b) => a - b);
  for (let i = 0; i + 1 < places.length; i += 1) {
    let node = document.createTextNode(text.slice(places[i], places[i + 1]));
    for (const s of styles) {
      if (s.offset <= places[i] && s.offset + s.length >= places[i + 1]) node = styled(s.type, node);
    }
    parent.append(node);
  }
}

function styled(type, node) {
  const element = document.createElement(STYLES[type]);
  element.append(node);
  if (type === "spoiler") hide(element);
  return element;
}

function hide(element) {
  element.className = "spoiler";
  element.tabIndex = 0;
  element.setAttribute("role", "button");
  element.setAttribute("aria-label", "Hidden text, press to show");
  const show = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    if (element.classList.contains("shown")) return;
    event.preventDefault();
    element.classList.add("shown");
    element.removeAttribute("aria-label");
    element.removeAttribute("role");
  };
  element.addEventListener("click", show);
  element.addEventListener("keydown", show);
}

function solidElement(entity, words, hooks) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url, hooks);
    case "url":
      return link(/^[a-z]+:\/\//i.test(words) ? words : `https://${words}`, hooks);
    case "email":
      return link(`mailto:${words}`, hooks);
    case "code":
      return document.createElement("code");
    case "pre":
      return code(entity.language);
    case "blockquote":
      return document.createElement("blockquote");
    case "expandable_blockquote":
      return expandable();
    case "bot_command":
      return pressed("command", () => hooks.command(words));
    case "mention":
      return pressed("mention", () => hooks.mention(words));
    default:
      return plain(entity.type);
  }
}

function link(address, hooks) {
  const element = document.createElement("a");
  element.href = /^(https?|mailto|ftp):/i.test(address) ? address : "#";
  element.target = "_blank";
  element.rel = "noopener noreferrer";
  element.addEventListener("click", (event) => {
    if (hooks.link(address)) event.preventDefault();
  });
  return element;
}

function code(language) {
  const element = document.createElement("pre");
  if (language) element.dataset.language = language;
  element.append(document.createElement("code"));
  return element;
}

// Three lines until it is opened, as in Telegram; a short one has nothing to open.
function expandable() {
  const element = document.createElement("blockquote");
  element.className = "expandable closed";
  const words = document.createElement("div");
  const toggle = document.createElement("button");
  toggle.type = "button";
  toggle.className = "more";
  const say = (open) => {
    element.classList.toggle("closed", !open);
    toggle.setAttribute("aria-expanded", String(open));
    toggle.setAttribute("aria-label", open ? "Show less of the quote" : "Show the whole quote");
  };
  say(false);
  toggle.addEventListener("click", () => say(element.classList.contains("closed")));
  element.append(words, toggle);
  new ResizeObserver(() => {
    if (element.classList.contains("closed")) toggle.hidden = words.scrollHeight <= words.clientHeight + 2;
  }).observe(words);
  return element;
}

function pressed(name, press) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = `inline-link ${name}`;
  element.addEventListener("click", press);
  return element;
}

function plain(name) {
  const element = document.createElement("span");
  element.className = name.replaceAll("_", "-");
  return element;
}
