// Where the reader writes: the field, the bot's commands as suggestions, reply keyboards, the start button, inline mode.

import { element } from "./messages.js";

export function composer(hooks) {
  const form = element("form", "composer");
  form.setAttribute("aria-label", "Write a message");
  const list = element("ul", "suggestions");
  list.id = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Commands");
  list.hidden = true;
  const menu = element("button", "menu", "/");
  menu.type = "button";
  menu.setAttribute("aria-label", "Commands of the bot");
  const field = element("textarea", "field");
  field.id = "field";
  field.rows = 1;
  field.placeholder = "Message";
  field.maxLength = 4096;
  field.setAttribute("aria-label", "Message");
  field.setAttribute("aria-controls", "suggestions");
  field.setAttribute("autocomplete", "off");
  const send = element("button", "send");
  send.type = "submit";
  send.setAttribute("aria-label", "Send");
  send.innerHTML = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12l16-8-5 16-4-6z"/></svg>';
  form.append(list, menu, field, send);

  let chosen = -1;
  let offers = [];

  const fit = () => {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, 160)}px`;
    send.disabled = !field.value.trim();
  };
  const mark = (index) => {
    chosen = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    if (index >= 0) list.children[index].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", index >= 0 ? list.children[index].id : "");
  };
  const close = () => {
    list.hidden = true;
    offers = [];
    mark(-1);
  };
  const offer = (found, label) => {
    offers = found;
    list.setAttribute("aria-label", label);
    list.replaceChildren(
      ...found.map((each, i) => {
        const item = element("li", "suggestion");
        item.id = `suggestion-${i}`;
        item.setAttribute("role", "option");
        item.append(element("strong", "", each.title), element("span", "", each.about));
        item.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          take(each);
        });
        return item;
      }),
    );
    list.hidden = found.length === 0;
    mark(-1);
  };
  const take = (each) => {
    if (each.stays) return each.take();
    close();
    field.value = "";
    fit();
    each.take();
    field.focus();
  };
  const suggest = () => {
    const command = /^\/([a-z0-9_]*)$/i.exec(field.value);
    const inline = new RegExp(`^@${hooks.botName()}\\s([^]*)$`, "i").exec(field.value);
    if (inline) hooks.inline(inline[1], (results) => offer(results, "Inline results"));
    else if (command) offer(commands(command[1]), "Commands");
    else close();
  };
  const commands = (start) =>
    hooks
      .commands()
      .filter((c) => c.command.startsWith(start.toLowerCase()))
      .map((c) => ({ title: `/${c.command}`, about: c.description, take: () => hooks.say(`/${c.command}`), text: `/${c.command} ` }));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (!text) return;
    field.value = "";
    close();
    fit();
    hooks.say(text);
    field.focus();
  });
  field.addEventListener("input", () => {
    fit();
    suggest();
  });
  field.addEventListener("blur", () => setTimeout(close, 150));
  field.addEventListener("keydown", (event) => {
    if (!list.hidden && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark((chosen + step + offers.length + (chosen < 0 && step < 0 ? 1 : 0)) % offers.length);
    } else if (!list.hidden && event.key === "Escape") {
      close();
    } else if (!list.hidden && event.key === "Tab" && offers.length) {
      event.preventDefault();
      const each = offers[Math.max(chosen, 0)];
      if (each.text) {
        field.value = each.text;
        close();
        fit();
      } else take(each);
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if (chosen >= 0) take(offers[chosen]);
      else form.requestSubmit();
    }
  });
  menu.addEventListener("click", () => {
    if (!list.hidden) return close();
    field.focus();
    offer(commands(""), "Commands");
  });
  fit();
  return {
    form,
    focus: () => field.focus({ preventScroll: true }),
    write: (text) => {
      field.value = text;
      fit();
      field.focus();
      suggest();
    },
  };
}

export function replyKeyboard(markup, hooks) {
  const grid = element("div", "reply-keyboard");
  grid.setAttribute("role", "group");
  grid.setAttribute("aria-label", "Suggested answers");
  for (const row of markup.keyboard) {
    const line = element("div", "keyboard-row");
    for (const button of row) {
      const text = typeof button === "string" ? button : button.text;
      const key = element("button", "key", text);
      key.type = "button";
      key.addEventListener("click", () => (button.request_location ? hooks.locate() : hooks.say(text)));
      line.append(key);
    }
    grid.append(line);
  }
  return grid;
}

export function startButton(label, press) {
  const button = element("button", "start", label);
  button.type = "button";
  button.addEventListener("click", press);
  return button;
}
