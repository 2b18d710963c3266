from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, localcontext
from fractions import Fraction
import decimal


def money(texts: list[str]) -> str:
    """Sum amounts."""
    total = Decimal("0")
    for text in texts:
        try:
            total += Decimal(text)
        except (InvalidOperation, decimal.DivisionByZero):
            continue
    with localcontext() as context:
        context.prec = 10
        context.rounding = ROUND_HALF_UP
        share = total / 3
    with decimal.localcontext() as ctx:
        ctx.prec = 5
        other = +share
    ratio = Fraction(1, 3) + Fraction("0.5").limit_denominator(10)
    return str(total.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)) + str(other) + f"{ratio.numerator}/{ratio.denominator}"
