package org.carepurse.web.payment;

import java.util.List;

/** One page of a list, by its number as it stands in the address; one row more is read to know whether another follows. */
record Paging(int page) {

    static final int ROWS = 25;

    /** A number that is none is the first page. */
    static Paging typed(String typed) {
        return new Paging(typed != null && typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1);
    }

    int from() {
        return (page - 1) * ROWS;
    }

    int oneMore() {
        return ROWS + 1;
    }

    int last(List<?> rows) {
        return rows.size() > ROWS ? page + 1 : page;
    }

    <T> List<T> cut(List<T> rows) {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }
}
