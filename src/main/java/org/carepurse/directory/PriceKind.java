package org.carepurse.directory;

/** What a price is. */
public enum PriceKind {
    /** What the provider is paid for each one. */
    PER_UNIT,
    /**
     * One unit's share of a block contract, under which the commissioner pays the provider a fixed sum whatever is used. It
     * counts against a budget like any price; the provider is not paid it a second time.
     */
    BLOCK_SHARE
}
