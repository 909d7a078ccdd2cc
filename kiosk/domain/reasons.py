"""Why something did not happen, in one vocabulary for both protocols, with words for people.

Each protocol maps its own codes to a Meaning; the codes themselves are kept as evidence in a Reason. The words are
English phrases, which a display may say in another language; so no sentence may be built from pieces.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.phrase import phrase, sentences


class Meaning(StrEnum):
    """What an answer means to the people at the counter."""

    # The customer can do something about it.
    NO_VALID_CARD = "no-valid-card"
    CARD_REFUSED = "card-refused"
    AMOUNT_REFUSED = "amount-refused"
    CARD_EXPIRED = "card-expired"
    NOT_COMPLETED = "not-completed"
    PAYER_NOT_ALLOWED = "payer-not-allowed"
    APP_TOO_OLD = "app-too-old"
    # The cashier can do something about it.
    ALREADY_CAPTURED = "already-captured"
    CANCEL_FAILED = "cancel-failed"
    NOTHING_RESERVED = "nothing-reserved"
    MORE_THAN_RESERVED = "more-than-reserved"
    CAPTURE_FAILED = "capture-failed"
    CAPTURE_TOO_LATE = "capture-too-late"
    REFUND_TOO_MUCH = "refund-too-much"
    REFUND_OF_RESERVATION = "refund-of-reservation"
    REFUND_OF_CANCELLED = "refund-of-cancelled"
    REFUND_NOT_FUNDED = "refund-not-funded"
    REFUND_TOO_LATE = "refund-too-late"
    REFUND_LIMIT = "refund-limit"
    NOT_ALLOWED_NOW = "not-allowed-now"
    ALREADY_PROCESSED = "already-processed"
    BEING_PROCESSED = "being-processed"
    TOO_MANY_REQUESTS = "too-many-requests"
    REFERENCE_USED = "reference-used"
    REFERENCE_UNKNOWN = "reference-unknown"
    QR_NOT_SHOWABLE = "qr-not-showable"
    QR_TOO_LATE = "qr-too-late"
    NO_NETWORK = "no-network"
    VIPPS_UNAVAILABLE = "vipps-unavailable"
    # Whoever runs the kiosk must do something about it.
    KEYS_REFUSED = "keys-refused"
    CAPTURE_TOO_MUCH = "capture-too-much"
    KEY_REUSED = "key-reused"
    DIRECT_CAPTURE_NOT_ALLOWED = "direct-capture-not-allowed"
    TEST_USER_NOT_VERIFIED = "test-user-not-verified"
    MERCHANT_BLOCKED = "merchant-blocked"
    RECEIVING_LIMIT = "receiving-limit"
    REQUEST_LIMIT = "request-limit"
    AGREEMENT_MISSING = "agreement-missing"
    SALES_UNIT_UNAVAILABLE = "sales-unit-unavailable"
    SALES_UNIT_NOT_ALLOWED = "sales-unit-not-allowed"
    FEATURE_NOT_ALLOWED = "feature-not-allowed"
    REQUEST_REFUSED = "request-refused"
    INTERNAL_ERROR = "internal-error"
    NOT_UNDERSTOOD = "not-understood"


@dataclass(frozen=True, slots=True)
class Reason:
    """What was answered: the meaning in our words, and the wire's own words as evidence.

    `group`, `code` and `message` are as they came (protocol 2.11), empty where the answer had none. `message` is for
    logs and support; it is never shown to the customer.
    """

    meaning: Meaning
    group: str = ""
    code: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """One meaning for its three readers. `cashier` says what happened, `next_step` what to do about it."""

    customer: str
    cashier: str
    next_step: str


NEUTRAL = phrase("The payment could not be completed.")
ANOTHER_WAY = phrase("Please ask the cashier for another way to pay.")
TRY_AGAIN = phrase("Start a new payment, or take another means of payment.")
ASK_SUPPORT = phrase("Take another means of payment, and tell the person who runs this kiosk.")

WORDS: dict[Meaning, Words] = {
    Meaning.NO_VALID_CARD: Words(
        phrase("There is no valid card in the app. Add a card, then ask the cashier to try again."),
        phrase("The customer has no valid card in the app."),
        phrase("The customer can add a card in the app. Then start a new payment."),
    ),
    Meaning.CARD_REFUSED: Words(
        phrase("The bank refused the payment. Try another card, or contact your bank."),
        phrase("The customer's bank refused the payment."),
        phrase("Start a new payment with another card, or take another means of payment."),
    ),
    Meaning.AMOUNT_REFUSED: Words(
        phrase("The bank refused this amount. Try another card, or contact your bank."),
        phrase("The customer's bank refused the amount."),
        phrase("Check the amount. Start a new payment with another card, or take another means of payment."),
    ),
    Meaning.CARD_EXPIRED: Words(
        phrase("The card has expired. Choose another card in the app."),
        phrase("The customer's card has expired."),
        phrase("Start a new payment; the customer chooses another card in the app."),
    ),
    Meaning.NOT_COMPLETED: Words(
        phrase("The payment was not completed. No money was taken."),
        phrase("The payment was not completed, usually because nobody approved it in time."),
        TRY_AGAIN,
    ),
    Meaning.PAYER_NOT_ALLOWED: Words(
        phrase("This payment cannot be made with this app account."),
        phrase("Vipps does not let this customer pay here. Vipps does not say why."),
        phrase("Take another means of payment."),
    ),
    Meaning.APP_TOO_OLD: Words(
        phrase("The app is too old. Update it, then ask the cashier to try again."),
        phrase("The customer's app is too old."),
        phrase("The customer updates the app. Then start a new payment."),
    ),
    Meaning.ALREADY_CAPTURED: Words(
        NEUTRAL,
        phrase("The payment can't be cancelled: the money has already been taken."),
        phrase("Use refund instead."),
    ),
    Meaning.CANCEL_FAILED: Words(
        NEUTRAL,
        phrase("Vipps could not cancel the payment yet."),
        phrase("The kiosk reads the payment and tries again by itself. Wait for the result."),
    ),
    Meaning.NOTHING_RESERVED: Words(
        NEUTRAL,
        phrase("Vipps has no reserved money for this payment."),
        phrase("Ask Vipps again from the payment's page before handing over goods."),
    ),
    Meaning.MORE_THAN_RESERVED: Words(
        phrase("One moment, please. The payment is being checked."),
        phrase("The amount is larger than what is still reserved. Nothing was taken."),
        phrase("Enter a smaller amount."),
    ),
    Meaning.CAPTURE_FAILED: Words(
        phrase("One moment, please. The payment is being checked."),
        phrase("The reserved money could not be taken yet."),
        phrase("The kiosk reads the payment and tries again by itself. Wait before handing over goods."),
    ),
    Meaning.CAPTURE_TOO_LATE: Words(
        NEUTRAL, phrase("The money was reserved more than 180 days ago and can't be taken any more."), TRY_AGAIN
    ),
    Meaning.REFUND_TOO_MUCH: Words(
        phrase("The refund could not be made."),
        phrase("The refund is larger than what is left of the payment."),
        phrase("Enter a smaller amount."),
    ),
    Meaning.REFUND_OF_RESERVATION: Words(
        phrase("The refund could not be made."),
        phrase("The money is only reserved, so there is nothing to refund."),
        phrase("Cancel the payment instead."),
    ),
    Meaning.REFUND_OF_CANCELLED: Words(
        phrase("The refund could not be made."),
        phrase("The payment was cancelled: no money was taken, so none can be refunded."),
        phrase("Nothing more to do."),
    ),
    Meaning.REFUND_NOT_FUNDED: Words(
        phrase("The refund could not be made right now."),
        phrase("Vipps could not take the refund from the shop's account: there is too little on it."),
        phrase("Try the refund again later, and tell the person who runs this kiosk."),
    ),
    Meaning.REFUND_TOO_LATE: Words(
        phrase("The refund could not be made."),
        phrase("The payment is more than 365 days old and can't be refunded through Vipps."),
        phrase("Give the money back in another way."),
    ),
    Meaning.REFUND_LIMIT: Words(
        phrase("The refund could not be made here."),
        phrase("The refund is above the limit that the shop has set for this till."),
        phrase("Ask whoever may refund more, or give the money back in another way."),
    ),
    Meaning.NOT_ALLOWED_NOW: Words(
        NEUTRAL,
        phrase("Vipps does not allow this for the payment as it stands, for example because it is cancelled."),
        phrase("Ask Vipps again from the payment's page."),
    ),
    Meaning.ALREADY_PROCESSED: Words(
        phrase("One moment, please. The payment is being checked."),
        phrase("Vipps says that this has been done already."),
        phrase("The kiosk reads the payment to be sure. Wait for the result."),
    ),
    Meaning.BEING_PROCESSED: Words(
        phrase("One moment, please. The payment is being checked."),
        phrase("Vipps is busy with this payment."),
        phrase("The kiosk tries again by itself. Wait for the result."),
    ),
    Meaning.TOO_MANY_REQUESTS: Words(
        phrase("One moment, please. The payment is being checked."),
        phrase("Vipps asks this kiosk to slow down."),
        phrase("The kiosk tries again by itself, more slowly. Wait for the result."),
    ),
    Meaning.REFERENCE_USED: Words(
        phrase("One moment, please. The payment is being checked."),
        phrase("Vipps knows this payment already."),
        phrase("The kiosk reads the payment to be sure. Wait for the result."),
    ),
    Meaning.REFERENCE_UNKNOWN: Words(
        NEUTRAL,
        phrase("Vipps does not know this payment. It may belong to another sales unit."),
        phrase("Check that the kiosk uses the keys of the sales unit that took the payment."),
    ),
    Meaning.QR_NOT_SHOWABLE: Words(
        sentences(NEUTRAL, ANOTHER_WAY),
        phrase("The QR code from Vipps can't be used, so it was not shown. The payment is being cancelled."),
        TRY_AGAIN,
    ),
    Meaning.QR_TOO_LATE: Words(
        sentences(NEUTRAL, ANOTHER_WAY),
        phrase("Vipps says that the payment timed out before its QR code was made."),
        TRY_AGAIN,
    ),
    Meaning.NO_NETWORK: Words(
        sentences(phrase("Vipps can't be reached right now."), ANOTHER_WAY),
        phrase("Vipps can't be reached: no network, or a firewall in the way. Nothing was asked for."),
        phrase("Check the network, or take another means of payment."),
    ),
    Meaning.VIPPS_UNAVAILABLE: Words(
        sentences(phrase("Vipps does not answer right now."), ANOTHER_WAY),
        phrase("Vipps does not answer right now."),
        phrase("Try again in a minute, or take another means of payment."),
    ),
    Meaning.KEYS_REFUSED: Words(
        sentences(NEUTRAL, ANOTHER_WAY),
        phrase("Vipps refused the kiosk's keys."),
        phrase(
            "Tell the person who runs this kiosk: client id, client secret, subscription key or sales unit is wrong."
        ),
    ),
    Meaning.CAPTURE_TOO_MUCH: Words(
        phrase("One moment, please. The payment is being checked."),
        phrase("The kiosk asked for more than the customer approved. Nothing was taken."),
        ASK_SUPPORT,
    ),
    Meaning.KEY_REUSED: Words(
        phrase("One moment, please. The payment is being checked."),
        phrase("Vipps refused a repeated request because it had changed."),
        ASK_SUPPORT,
    ),
    Meaning.DIRECT_CAPTURE_NOT_ALLOWED: Words(
        sentences(NEUTRAL, ANOTHER_WAY), phrase("The sales unit may not take money directly."), ASK_SUPPORT
    ),
    Meaning.TEST_USER_NOT_VERIFIED: Words(
        NEUTRAL,
        phrase("The test user must approve one payment by hand first."),
        phrase("Approve one payment in the test app."),
    ),
    Meaning.MERCHANT_BLOCKED: Words(
        sentences(NEUTRAL, ANOTHER_WAY), phrase("Vipps has blocked this shop."), ASK_SUPPORT
    ),
    Meaning.RECEIVING_LIMIT: Words(
        sentences(NEUTRAL, ANOTHER_WAY), phrase("This shop has reached its limit for receiving money."), ASK_SUPPORT
    ),
    Meaning.REQUEST_LIMIT: Words(
        sentences(NEUTRAL, ANOTHER_WAY),
        phrase("This shop has reached its limit for payment requests."),
        phrase("Try again later, or take another means of payment."),
    ),
    Meaning.AGREEMENT_MISSING: Words(
        sentences(NEUTRAL, ANOTHER_WAY), phrase("The shop's agreement with Vipps is not signed."), ASK_SUPPORT
    ),
    Meaning.SALES_UNIT_UNAVAILABLE: Words(
        sentences(NEUTRAL, ANOTHER_WAY), phrase("The sales unit is closed, deleted or blocked at Vipps."), ASK_SUPPORT
    ),
    Meaning.SALES_UNIT_NOT_ALLOWED: Words(
        sentences(NEUTRAL, ANOTHER_WAY), phrase("The sales unit may not take payments."), ASK_SUPPORT
    ),
    Meaning.FEATURE_NOT_ALLOWED: Words(
        sentences(NEUTRAL, ANOTHER_WAY),
        phrase("The sales unit may not use something that the kiosk asked for."),
        ASK_SUPPORT,
    ),
    Meaning.REQUEST_REFUSED: Words(
        sentences(NEUTRAL, ANOTHER_WAY), phrase("Vipps refused the request as malformed."), ASK_SUPPORT
    ),
    Meaning.INTERNAL_ERROR: Words(
        sentences(NEUTRAL, ANOTHER_WAY),
        phrase("Vipps had an internal error."),
        phrase("Try again, or take another means of payment."),
    ),
    Meaning.NOT_UNDERSTOOD: Words(
        phrase("One moment, please. The payment is being checked."),
        phrase("Vipps answered something that the kiosk does not understand. The answer is kept."),
        phrase("Don't hand over goods yet. The kiosk keeps asking."),
    ),
}
"""The words of each meaning; complete, checked by a test."""
