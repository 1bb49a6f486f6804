"""All pages of the settings, declared once, in their order."""

from __future__ import annotations

from abreast.core.language import mark
from abreast.ui.settings.page import PageSpec, Parts, SettingsPage


def _providers(parts: Parts) -> SettingsPage:
    from abreast.ui.settings.providers_page import ProvidersPage

    return ProvidersPage(parts)


def _bots(parts: Parts) -> SettingsPage:
    from abreast.ui.settings.bots_page import BotsPage

    return BotsPage(parts)


def _line_ups(parts: Parts) -> SettingsPage:
    from abreast.ui.settings.line_ups_page import LineUpsPage

    return LineUpsPage(parts)


def _budgets(parts: Parts) -> SettingsPage:
    from abreast.ui.settings.budgets_page import BudgetsPage

    return BudgetsPage(parts)


def _prices(parts: Parts) -> SettingsPage:
    from abreast.ui.settings.prices_page import PricesPage

    return PricesPage(parts)


def _appearance(parts: Parts) -> SettingsPage:
    from abreast.ui.settings.appearance_page import AppearancePage

    return AppearancePage(parts)


def _privacy(parts: Parts) -> SettingsPage:
    from abreast.ui.settings.privacy_page import PrivacyPage

    return PrivacyPage(parts)


PAGES = (
    PageSpec(id="providers", title=mark("Providers"), make=_providers),
    PageSpec(id="bots", title=mark("Bots"), make=_bots),
    PageSpec(id="line_ups", title=mark("Line-ups"), make=_line_ups),
    PageSpec(id="budgets", title=mark("Budgets"), make=_budgets),
    PageSpec(id="prices", title=mark("Prices"), make=_prices),
    PageSpec(id="appearance", title=mark("Appearance"), make=_appearance),
    PageSpec(id="privacy", title=mark("Privacy"), make=_privacy),
)
