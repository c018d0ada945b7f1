#!/usr/bin/env python3
"""Makes pow5_table.inc: run it as  python3 make_pow5.py > pow5_table.inc  and format the result with clang-format.

Each row is the first 128 bits of a power of ten, cut off (which are those of the power of five, since the factor 2^q only
moves them), for the powers that reading a double needs and writing one: from 10^FIRST to 10^LAST.
"""

FIRST = -342  # 19 digits times a smaller power are below half the smallest double
LAST = 324  # what the smallest double is scaled by when it is written


def first_bits(exponent):
    """floor(10^exponent * 2^n) with n such that the result has 128 bits."""
    power = 5 ** abs(exponent)
    if exponent >= 0:
        length = power.bit_length()
        return power << (128 - length) if length <= 128 else power >> (length - 128)
    quotient = (1 << (power.bit_length() + 128)) // power
    return quotient >> (quotient.bit_length() - 128)


def main():
    print("/* Made by make_pow5.py, see there: the first 128 bits of 10^%d to 10^%d. */" % (FIRST, LAST))
    for exponent in range(FIRST, LAST + 1):
        bits = first_bits(exponent)
        print("{UINT64_C(0x%016X), UINT64_C(0x%016X)}," % (bits >> 64, bits & (1 << 64) - 1))


main()
