// SPDX-License-Identifier: MIT
// The dialog for another name. It stays until the name is taken or the person gives up, and says why a name is not taken.
import { byId, setText } from "./dom.js";

const dialog = byId("naming");
const field = byId("naming-name");
const take = byId("naming-yes");
let submit = null;

/** `rename`: what takes a name; a promise, whose failure is told in the dialog. */
export function askName({ title, name, rename }) {
    setText(byId("naming-title"), title);
    setText(byId("naming-problem"), "");
    field.value = name;
    take.disabled = false;
    const mine = submit = async () => {
        take.disabled = true;
        try {
            await rename(field.value.trim());
            if (submit === mine) {
                dialog.close();
            }
        } catch (error) {
            if (submit === mine) { // else it is about another session by now
                setText(byId("naming-problem"), error.sentences ?? error.message);
                field.select();
            }
        }
        if (submit === mine) {
            take.disabled = false;
        }
    };
    dialog.showModal();
    field.focus();
    field.select();
}

byId("naming-form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (!take.disabled) {
        submit();
    }
});
byId("naming-no").addEventListener("click", () => dialog.close());
