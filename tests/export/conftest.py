"""A quiz built by hand, and the layouts as the program finds them."""

from pathlib import Path

import pytest

from quizgen.export import Layouts
from quizgen.models import BLANK, ClozeItem, Paragraph, Quiz, Quote, ShortItem, Source

TEMPLATES = Path(__file__).parents[2] / "templates"


@pytest.fixture(scope="session")
def layouts() -> Layouts:
    files = (file for folder in ("anki", "facts", "print") for file in (TEMPLATES / folder).iterdir())
    return {f"{file.parent.name}/{file.name}": file.read_text(encoding="utf-8") for file in files}


@pytest.fixture
def quiz() -> Quiz:
    opened = Quote(start=0, end=46, text="The Tower Bridge in London was opened in 1894.")
    workers = Quote(start=47, end=89, text="It took 432 workers eight years to build.")
    return Quiz(
        title="Tower Bridge & its story",
        deck="London::Tower Bridge",
        key="tower-bridge",
        source=Source(name="Tower Bridge", address="https://example.org/tower_bridge?a=1&b=2"),
        model="en_core_web_sm 3.8.0",
        passage=(
            Paragraph(kind="heading", text="Tower bridge & its story"),
            Paragraph(kind="paragraph", text="The Tower Bridge in London was opened in 1894."),
            Paragraph(kind="heading", text="Building"),
            Paragraph(kind="list_item", text="432 workers"),
            Paragraph(kind="list_item", text="eight years"),
            Paragraph(kind="quote", text="A wonder."),
            Paragraph(kind="quote", text="A folly."),
            Paragraph(kind="caption", text="The bridge_by_night"),
            Paragraph(kind="furniture", text="Share this"),
        ),
        items=(
            ShortItem(
                id="short-1",
                kind="date",
                question="When was the Tower Bridge in London opened?",
                answer="1894",
                accepted=("in 1894",),
                evidence=(opened,),
                section="Early life",
                tags=("my tag",),
                state="auto",
                changed_at=1_700_000_000,
            ),
            ClozeItem(
                id="cloze-1",
                kind="figure",
                question=f"It took {BLANK} workers eight years to build the Tower Bridge.",
                answer="432",
                hint="number",
                evidence=(workers, opened),
                section="Building",
                state="edited",
                changed_at=1_700_000_500,
            ),
            ShortItem(id="hidden-1", question="Hidden?", answer="Hidden.", state="hidden"),
            ShortItem(id="waiting-1", question="Waiting?", answer="Waiting.", state="auto", selected=False),
            ShortItem(id="retired-1", question="Retired?", answer="Retired.", state="orphaned", changed_at=5),
            ShortItem(id="own-1", question="Is 5 * 5 = 25?", answer="Yes_", accepted=("Yes", "25")),
        ),
    )
