"""Who may do what: the table, role by role."""

from __future__ import annotations

import pytest

from kiosk.domain.staff import NEEDS, Cashier, Deed, Role, may

EVERYDAY = {Deed.SELL, Deed.CAPTURE, Deed.RELEASE, Deed.END}


@pytest.mark.parametrize(
    ("role", "deeds"),
    [
        (Role.CASHIER, EVERYDAY),
        (Role.REFUND, EVERYDAY | {Deed.REFUND}),
        (Role.MANAGER, set(Deed)),
    ],
)
def test_each_role_may_do_exactly_this(role: Role, deeds: set[Deed]) -> None:
    assert {deed for deed in Deed if may(Cashier("Kari", role), deed)} == deeds


def test_nobody_in_particular_may_only_end_what_a_customer_waits_for() -> None:
    assert {deed for deed in Deed if may(None, deed)} == {Deed.END}


def test_every_deed_has_a_role_and_a_greater_role_may_all_that_a_smaller_one_may() -> None:
    assert set(NEEDS) == set(Deed)
    for smaller, greater in zip(list(Role), list(Role)[1:], strict=False):
        assert all(may(Cashier("", greater), deed) for deed in Deed if may(Cashier("", smaller), deed))
