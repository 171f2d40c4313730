package org.carepurse.directpayment;

/** What a part of somebody's pay is, and so who gets it. */
public enum WagePartKind {
    /** What the assistant gets. */
    NET,
    /** Income tax and National Insurance, for the tax office. */
    TAX,
    PENSION,
    /** Put by for the day on which the assistant takes their holiday. */
    HOLIDAY,
    /** For whoever works out the pay. */
    FEE
}
