package org.carepurse.takeup;

/**
 * Which number of a return is meant.
 *
 * @param way null for every way of holding money
 * @param age null for people of any age
 * @param care null for care of any kind
 */
public record Asked(CountingRule rule, Way way, AgeGroup age, Care care) {

    public static Asked all(CountingRule rule) {
        return new Asked(rule, null, null, null);
    }

    public Asked held(Way newWay) {
        return new Asked(rule, newWay, age, care);
    }

    public Asked of(AgeGroup newAge) {
        return new Asked(rule, way, newAge, care);
    }

    public Asked of(Care newCare) {
        return new Asked(rule, way, age, newCare);
    }

    boolean holds(Figure.Part part) {
        return part.rule() == rule
                && (way == null || part.way() == way)
                && (age == null || part.age() == age)
                && (care == null || care.holds(part.cohort()));
    }
}
