# SPDX-License-Identifier: Apache-2.0
"""Another language is chosen in the settings: the next start speaks it, and is mirrored where it is written from right
to left.

    language.py FOLDER-WITH-THE-PROGRAMS"""

import sys

from session import Session

GERMAN, ARABIC = "Deutsch", "العربية"  # as the settings offer them
OVERVIEW = {GERMAN: "Übersicht", ARABIC: "نظرة عامة"}


def choose(window, now, way, language):
    """In the settings, which are the ninth page in every language. A choice is named by what is chosen."""
    import pyatspi
    from window import Keyboard
    hand = Keyboard(window)
    hand.key("ctrl+9")
    choice = hand.go_to(now, pyatspi.ROLE_COMBO_BOX)
    hand.step_to(choice, way, language)
    window.close()


def is_mirrored(window, overview):
    import pyatspi
    from window import place
    left, _, width, _ = place(window.find(overview, pyatspi.ROLE_RADIO_BUTTON))
    return left + width // 2 > window.session.size[0] // 2


def main(programs):
    with Session() as session:
        from window import Keyboard, Window

        def start():
            return Window(session, f"{programs}/attache", "--theme", "light")
        window = start()
        assert not is_mirrored(window, "Overview")
        Keyboard(window).press("Skip")
        choose(window, "As the system has it", "Down", GERMAN)
        window = start()
        assert not is_mirrored(window, OVERVIEW[GERMAN])
        choose(window, "Deutsch", "Up", ARABIC)
        window = start()
        assert is_mirrored(window, OVERVIEW[ARABIC])
        window.close()


main(sys.argv[1])
