# SPDX-License-Identifier: Apache-2.0
"""Pictures of every page of the real window over a filled store, for the documentation: light, dark, in Arabic, and at
200 %.

    screenshots.py FOLDER-WITH-THE-PROGRAMS FOLDER-FOR-THE-PICTURES [VARIANT…]"""

import os
import subprocess
import sys

from session import Session

VARIANTS = {"light": (["--theme", "light"], 1), "dark": (["--theme", "dark"], 1),
            "arabic": (["--theme", "light", "--language", "ar"], 1), "200": (["--theme", "light"], 2)}
PAGES = ["overview", "integrations", "registrations", "workflows", "attestations", "deliveries", "sandbox", "log", "settings"]


def picture(window, folder, name, variant):
    window.is_still()
    file = os.path.join(folder, f"{name}-{variant}.png")
    window.picture(file)
    # A palette is enough for what is flat, and takes a third of the room.
    subprocess.run(["mogrify", "-strip", "+dither", "-colors", "255", file], check=True)
    print(file)


def open_form(window):
    """Registering, with the first integration of the list, half filled in."""
    from window import Keyboard
    keyboard = Keyboard(window)
    keyboard.key("ctrl+3", "ctrl+n")
    window.is_still()


def refuse_a_key(window):
    """A new key that the service does not accept: each stage of the check, and the one that it ends at."""
    import pyatspi
    from window import Keyboard, Mouse
    keyboard, mouse = Keyboard(window), Mouse(window)
    keyboard.key("Escape", "ctrl+3")
    mouse.press("team-dtrack", pyatspi.ROLE_LIST_ITEM)
    mouse.press("More actions", pyatspi.ROLE_PUSH_BUTTON)
    keyboard.key("Down", "Down", "Return")
    window.find("Test and swap", pyatspi.ROLE_PUSH_BUTTON)
    keyboard.type("not-its-key")
    mouse.press("Test and swap", pyatspi.ROLE_PUSH_BUTTON)
    window.find("Not let in")


def open_sbom(window):
    """What a bill of materials is made of."""
    import pyatspi
    from window import Keyboard, Mouse
    Keyboard(window).key("Escape", "Escape", "ctrl+5")
    Mouse(window).press("sbom", pyatspi.ROLE_TABLE_CELL)
    window.find("Components", pyatspi.ROLE_TABLE)


def take(programs, folder, variant):
    options, scale = VARIANTS[variant]
    with Session(1280 * scale, 800 * scale) as session:
        from organisation import Organisation
        from window import Keyboard, Window
        Organisation(session, f"{programs}/attachectl", runs=26)
        os.environ["QT_SCALE_FACTOR"] = str(scale)
        window = Window(session, f"{programs}/attache", *options)
        for number, page in enumerate(PAGES, 1):
            Keyboard(window).key(f"ctrl+{number}")
            picture(window, folder, page, variant)
        open_form(window)
        picture(window, folder, "register", variant)
        if variant in ("light", "dark"):  # found by their English names
            refuse_a_key(window)
            picture(window, folder, "check", variant)
            open_sbom(window)
            picture(window, folder, "sbom", variant)
        window.close()


def main(programs, folder, *chosen):
    os.makedirs(folder, exist_ok=True)
    if len(chosen) == 1:
        return take(programs, folder, chosen[0])
    for variant in chosen or VARIANTS:  # a process each: the accessibility bus is joined once
        subprocess.run([sys.executable, __file__, programs, folder, variant], check=True)


main(*sys.argv[1:])
