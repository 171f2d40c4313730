package org.carepurse.privacy;

/**
 * How rows of a table are found that are about a person.
 *
 * @param column what it says decides
 * @param table in which other table the row stands that it names; empty when the column names the person
 * @param as which column of that row it repeats
 */
record Belonging(String column, String table, String as) {

    static Belonging read(String text) {
        String[] halves = text.split(">");
        if (halves.length == 1) {
            return new Belonging(text, "", "");
        }
        String[] place = halves[1].split("\\.");
        return new Belonging(halves[0], place[0], place.length == 1 ? "id" : place[1]);
    }

    boolean namesThePerson() {
        return table.isEmpty();
    }
}
