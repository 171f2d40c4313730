package org.carepurse.directpayment;

import java.util.List;

/**
 * What a line was found to be about, with the entries that say so in the books.
 *
 * @param id of the order, the bill, the payment in, the earlier explanation, or the goal's pot; null when it is about none
 */
record Subject(Long id, List<Paid> entries) {

    static final Subject NONE = new Subject(null, List.of());

    static Subject without(long id) {
        return new Subject(id, List.of());
    }
}
