"""A journal that was put back from a backup knows less than Vipps does; no sold goods are given away for that."""

import pytest

from kiosk.domain.commands import AskForPayment, ChargeAgain, RequestRefund
from kiosk.domain.events import CancelRequested, NotFound, PaymentCreated, Resumed
from kiosk.domain.identifiers import IdempotencyKey
from kiosk.domain.payment import CancelWhy, State
from tests.support.stories import AMOUNT, REFERENCE, T0, approved, charge, ended, tell

OURS = frozenset({IdempotencyKey.of(REFERENCE, "capture", 1, T0)})
WAITED = (charge(), PaymentCreated(at=T0))
RESUMED = Resumed(at=T0)


@pytest.mark.parametrize("story", [(charge(), RESUMED), (*WAITED, RESUMED), (*WAITED, approved(), RESUMED)])
def test_what_a_forgotten_capture_took_is_paid_and_not_given_back(story):
    told = tell(*story, approved(captured=AMOUNT.minor_units, done=OURS))

    assert told.payment.state is State.PAID
    assert told.commands == ()


def test_money_that_vipps_took_by_itself_while_the_kiosk_was_down_is_still_given_back():
    told = tell(*WAITED, RESUMED, approved(captured=AMOUNT.minor_units))

    assert told.payment.state is State.CANCELLING
    assert [type(one) for one in told.commands] == [RequestRefund]


@pytest.mark.parametrize("ending", [ended(), NotFound(at=T0, final=True)], ids=["ended", "not-found"])
@pytest.mark.parametrize("why", [CancelWhy.MORE_TIME, CancelWhy.CASHIER])
def test_a_sale_that_was_going_on_in_the_backup_does_not_use_its_next_name_again(why, ending):
    story = (*WAITED, CancelRequested(at=T0, why=why), RESUMED)

    told = tell(*story, ending, RESUMED, ending)

    assert not told.payment.sale_goes_on
    assert not any(isinstance(one, ChargeAgain | AskForPayment) for one in told.commands)
