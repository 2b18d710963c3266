def fails_at_boundary(subtotal_cents: int, weight_grams: int) -> int:
    """Price the delivery of an order.

    Orders of 50.00 and more are delivered free of charge. Below that, delivery costs 4.90 up to and including two
    kilograms and 7.90 above.

    Args:
        subtotal_cents: What the goods cost, in cents.
        weight_grams: What the goods weigh, in grams.

    Returns:
        The price of delivery in cents.

    Raises:
        ValueError: An argument is negative.
    """
    if subtotal_cents < 0 or weight_grams < 0:
        raise ValueError("subtotal and weight must not be negative")
    if subtotal_cents > 5000:
        return 0
    return 490 if weight_grams <= 2000 else 790
