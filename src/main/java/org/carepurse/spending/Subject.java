package org.carepurse.spending;

/** One way of dividing all the money up. Within each, everything is counted exactly once. */
public enum Subject {
    /** By the financial year in which the person's plan began. */
    COHORT("COALESCE(CAST(YEAR(plan.starts_on) - (MONTH(plan.starts_on) < 4) AS CHAR), '')"),
    /** By the kind of the service that was ordered. */
    CATEGORY("COALESCE(service.category, '')"),
    /** By who is paid: the number of its record. */
    PROVIDER("COALESCE(CAST(%s AS CHAR), '')"),
    /** By the postcode district where the service is given. */
    AREA("COALESCE(UPPER(SUBSTRING_INDEX(TRIM(service.postcode), ' ', 1)), '')");

    private final String told;

    Subject(String told) {
        this.told = told;
    }

    /** @param provider who is paid, in SQL */
    String told(String provider) {
        return told.formatted(provider);
    }
}
