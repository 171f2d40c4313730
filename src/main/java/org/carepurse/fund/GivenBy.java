package org.carepurse.fund;

/** Who gave the support that a fund paid for: the two are never added up as one. */
public enum GivenBy {
    /** The organisation that holds the fund. */
    FUND_HOLDER,
    /** Somebody else, from whom the fund holder bought it. */
    OTHERS
}
