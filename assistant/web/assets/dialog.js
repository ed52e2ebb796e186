// Dialogues: the browser's own, which keep the keyboard inside, close on Escape and give the focus back.

export function openDialog(dialog) {
  dialog.showModal();
}

export function startDialogs(root) {
  for (const dialog of root.querySelectorAll("dialog")) {
    dialog.addEventListener("click", (event) => {
      // A click beside the dialogue falls on the dialogue itself, not on what it holds.
      if (event.target === dialog || event.target.closest("[data-close]")) dialog.close();
    });
    // Escape closes the dialogue and nothing behind it.
    dialog.addEventListener("keydown", (event) => { if (event.key === "Escape") event.stopPropagation(); });
  }
}
