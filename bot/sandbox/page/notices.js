// Short notices: a toast that goes by itself, an alert that waits for OK.

import { at } from "./state.js";

let toastTimer = 0;
export function toast(text) {
  at("toast").textContent = text;
  at("toast").classList.add("shown");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => at("toast").classList.remove("shown"), 4000);
}

export function alertBox(text) {
  at("alert-text").textContent = text;
  at("alert").showModal();
}
