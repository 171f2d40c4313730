package org.carepurse.web.frame;

import java.util.List;

/** One page of a list, by its number as it stands in the address; one row more is read to know whether another follows. */
public record Paging(int page) {

    public static final int ROWS = 25;

    /** A number that is none is the first page. */
    public static Paging typed(String typed) {
        return new Paging(typed != null && typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1);
    }

    public int from() {
        return (page - 1) * ROWS;
    }

    public int oneMore() {
        return ROWS + 1;
    }

    public int last(List<?> rows) {
        return rows.size() > ROWS ? page + 1 : page;
    }

    /** Where it is known how many there are. */
    public static int lastOf(long all) {
        return (int) Math.max(1, (all + ROWS - 1) / ROWS);
    }

    public <T> List<T> cut(List<T> rows) {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }
}
