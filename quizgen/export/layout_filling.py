"""Fills a Jinja layout with values; a fault in it is named by file and line."""

import traceback
from collections.abc import Callable, Mapping

from quizgen.errors import TemplateError
from quizgen.export.base import Layouts, layout


def filled(
    name: str,
    layouts: Layouts,
    values: Mapping[str, object],
    filters: Mapping[str, Callable[..., str]],
    *,
    html: bool = False,
) -> str:
    """The layout `name` with the values; in `html` every value is escaped, elsewhere a filter has to."""
    import jinja2
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def load(wanted: str) -> tuple[str, str, Callable[[], bool]]:
        return layout(layouts, wanted), wanted, lambda: True

    environment = ImmutableSandboxedEnvironment(
        loader=jinja2.FunctionLoader(load),
        autoescape=html,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= filters
    try:
        return environment.get_template(name).render(values)
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(f"templates/{error.name}, line {error.lineno}: {error.message}") from error
    except (jinja2.TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        frames = traceback.extract_tb(error.__traceback__)
        places = [(frame.filename, frame.lineno) for frame in frames if frame.filename in layouts] or [
            (name, 1)
        ]
        raise TemplateError(
            f"templates/{places[-1][0]}, line {places[-1][1]}: {error}",
            f"a layout can use {', '.join(values)}",
        ) from error
