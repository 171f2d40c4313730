package org.carepurse.savedview;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carepurse.outcome.WrongInput;

/**
 * A dashboard with its filters, as an address of ours: {@code /spending?year=2026&by=STREAM}. It leads nowhere else. How far
 * somebody had paged, what they had just done and filters that were left empty are no part of it, so that the same filters are
 * the same address.
 */
public record ViewAddress(Dashboard dashboard, String text) {

    private static final int LONGEST = 500;
    private static final Pattern FILTER = Pattern.compile("[a-z][a-z-]{0,29}=([\\w.*+-]|%[0-9A-F]{2})*");
    private static final Pattern NO_FILTER = Pattern.compile("(page|looked|done)=.*|[^=]*=");

    /** @throws WrongInput {@code view-address} when it is no dashboard's */
    public static ViewAddress parse(String said) {
        String[] parts = said == null ? new String[] {""} : said.strip().split("\\?", 2);
        return read(parts[0], parts.length > 1 ? parts[1] : "")
                .orElseThrow(() -> new WrongInput("address", "view-address"));
    }

    /** @param query as the browser sent it; null when there is none */
    public static Optional<ViewAddress> read(String path, String query) {
        String[] asked = query == null || query.isEmpty() ? new String[0] : query.split("&");
        if (!Arrays.stream(asked).allMatch(each -> FILTER.matcher(each).matches())) {
            return Optional.empty();
        }
        String filters = Arrays.stream(asked)
                .filter(each -> !NO_FILTER.matcher(each).matches())
                .collect(Collectors.joining("&"));
        String text = filters.isEmpty() ? path : path + "?" + filters;
        return Dashboard.at(path)
                .filter(dashboard -> text.length() <= LONGEST)
                .map(dashboard -> new ViewAddress(dashboard, text));
    }
}
