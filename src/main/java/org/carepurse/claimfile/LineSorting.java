package org.carepurse.claimfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;

/** Puts the lines of a file together and finds out which of them cannot be read. */
final class LineSorting {

    /**
     * A line in its place.
     *
     * @param claim what it belongs to, counted from 1
     * @param common what is common to all of that; empty when the line cannot say so
     */
    record Sorted(ClaimRow row, int claim, String common, ClaimReport report) {}

    private final Clerk clerk;
    private final Map<String, Integer> claims = new HashMap<>();
    private int last;

    LineSorting(Clerk clerk) {
        this.clerk = clerk;
    }

    /** One line that cannot be read keeps back the lines that belong to it, and no others. */
    List<Sorted> sort(List<ClaimRow> rows) {
        Map<Integer, List<ClaimRow>> together = new LinkedHashMap<>();
        rows.forEach(row -> together.computeIfAbsent(claimOf(row), none -> new ArrayList<>())
                .add(row));
        return together.entrySet().stream()
                .flatMap(claim -> sorted(claim.getKey(), claim.getValue()))
                .toList();
    }

    private int claimOf(ClaimRow row) {
        return clerk.together(row)
                .map(common -> claims.computeIfAbsent(common, none -> ++last))
                .orElseGet(() -> ++last);
    }

    private Stream<Sorted> sorted(int claim, List<ClaimRow> rows) {
        Map<Integer, WrongInput> mistakes = new LinkedHashMap<>();
        rows.forEach(row -> clerk.mistake(row).ifPresent(wrong -> mistakes.put(row.line(), wrong)));
        return rows.stream()
                .map(row -> new Sorted(row, claim, clerk.together(row).orElse(""), report(row.line(), mistakes)));
    }

    private ClaimReport report(int line, Map<Integer, WrongInput> mistakes) {
        if (mistakes.containsKey(line)) {
            return ClaimReport.wrong(line, clerk.kind(), mistakes.get(line));
        }
        return mistakes.isEmpty()
                ? ClaimReport.waiting(line)
                : ClaimReport.heldBack(line, mistakes.keySet().iterator().next());
    }
}
