package org.carepurse.directory;

/**
 * When a line speaks of a provider that is known already, though not under the line's own key. The rules are tried in
 * this order, each on every candidate, as a person would look for the surest sign first.
 */
enum Recognition {
    SAME_NAME_AND_POSTCODE {
        @Override
        boolean holds(Likeness told, Likeness known, boolean otherSource) {
            return same(told.postcode(), known.postcode()) && same(told.name(), known.name());
        }
    },
    /** One home under a new name: registers and councils are years apart. */
    SAME_STREET_AND_TELEPHONE {
        @Override
        boolean holds(Likeness told, Likeness known, boolean otherSource) {
            return otherSource
                    && same(told.postcode(), known.postcode())
                    && same(told.telephone(), known.telephone())
                    && same(told.street(), known.street());
        }
    },
    /** The same, where one address says more than the other. */
    SAME_POSTCODE_AND_TELEPHONE_AND_ONE_ADDRESS_WITHIN_THE_OTHER {
        @Override
        boolean holds(Likeness told, Likeness known, boolean otherSource) {
            return otherSource
                    && same(told.postcode(), known.postcode())
                    && same(told.telephone(), known.telephone())
                    && (told.address().contains(known.address())
                            || known.address().contains(told.address()));
        }
    },
    SAME_WEBSITE_AND_POSTCODE {
        @Override
        boolean holds(Likeness told, Likeness known, boolean otherSource) {
            return otherSource && same(told.website(), known.website()) && same(told.postcode(), known.postcode());
        }
    },
    /** One organisation at another place. */
    SAME_NAME_AND_TELEPHONE_OR_WEBSITE {
        @Override
        boolean holds(Likeness told, Likeness known, boolean otherSource) {
            return same(told.name(), known.name())
                    && (same(told.telephone(), known.telephone()) || same(told.website(), known.website()));
        }
    };

    /** @param otherSource whether the known provider has not been told of by the line's own source */
    abstract boolean holds(Likeness told, Likeness known, boolean otherSource);

    static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }
}
