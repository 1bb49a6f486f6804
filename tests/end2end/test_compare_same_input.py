"""The proof of the same input and a prompt for one pane only, by real keys with both local models."""

from __future__ import annotations

from pathlib import Path

import pytest
from compared_window import MODEL_WAIT_S, modelled_desk


@pytest.mark.screen
@pytest.mark.models
def test_what_differs_is_told_in_both_panes_and_the_one_that_was_left_out_says_so(
    tmp_path: Path, models_folder: Path
) -> None:
    with modelled_desk(tmp_path, models_folder) as desk:
        desk.until(lambda panes: len(panes) == 2)
        desk.ask("Say hi.")
        desk.until_answered(MODEL_WAIT_S)
        # The two models need different limits, and that is told.
        desk.until(lambda panes: all(pane["input"].startswith("≠ differs: answer limit") for pane in panes))

        desk.press("F6")
        desk.press("ctrl+shift+o")
        desk.ask("Only you.")
        desk.until(lambda panes: panes[1]["text"].endswith("Not asked: Only you."))
        desk.until_answered(MODEL_WAIT_S)
        desk.until(lambda panes: panes[0]["input"] == "")
        desk.quit()
