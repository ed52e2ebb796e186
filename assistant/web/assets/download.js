// The conversation as a file: the server writes it, the browser saves it.

import { openDialog } from "./dialog.js";
import { save } from "./saving.js";
import { say } from "./words.js";

export function startDownload(page) {
  const { root, server, announce } = page;
  const dialog = root.querySelector("#download-dialog");
  const told = dialog.querySelector("#download-told");

  root.querySelector("#download").addEventListener("click", () => { told.textContent = ""; openDialog(dialog); });
  for (const button of dialog.querySelectorAll("[data-format]")) {
    button.addEventListener("click", async () => {
      const file = await server.take_away({ turns: page.conversation.turns(), format: button.dataset.format });
      told.textContent = file.error ?? say("downloaded", { name: file.name });
      announce(told.textContent);
      if (!file.error) save(file);
    });
  }
}
