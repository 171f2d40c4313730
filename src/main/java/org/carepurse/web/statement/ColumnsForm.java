package org.carepurse.web.statement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.bankfile.DayOrder;
import org.carepurse.bankfile.Direction;
import org.carepurse.outcome.WrongInput;

/** Which column is which, as it was sent. */
public final class ColumnsForm {

    private final MultivaluedMap<String, String> sent;

    public ColumnsForm(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    public RequestKey key() {
        return new RequestKey(sent.getFirst("key"));
    }

    /** @throws WrongInput when it cannot be read so */
    public CsvMapping mapping() {
        ColumnsPage.Chosen chosen = chosen();
        return new CsvMapping(
                chosen.separator().isEmpty() ? ',' : chosen.separator().charAt(0),
                new CsvMapping.Day(chosen.day(), order(chosen.order())),
                new CsvMapping.Change(
                        chosen.in(),
                        chosen.out(),
                        chosen.unsigned().equals("OUT") ? Direction.OUT : Direction.IN,
                        chosen.fee()),
                new CsvMapping.Words(
                        Stream.of(chosen.text()).filter(text -> !text.isBlank()).toList(),
                        chosen.otherParty(),
                        chosen.reference(),
                        chosen.bankReference()),
                chosen.status());
    }

    /** Money out stands in the same column as money in unless another was chosen. */
    ColumnsPage.Chosen chosen() {
        String in = typed("in");
        String out = typed("out");
        return new ColumnsPage.Chosen(
                typed("separator"),
                typed("day"),
                typed("order"),
                in,
                out.isBlank() ? in : out,
                typed("unsigned"),
                typed("text"),
                typed("otherParty"),
                typed("reference"),
                typed("bankReference"),
                typed("status"),
                typed("fee"));
    }

    /** All that could be chosen from. */
    List<String> columns() {
        return sent.getOrDefault("column", List.of());
    }

    private static DayOrder order(String typed) {
        return Stream.of(DayOrder.values())
                .filter(order -> order.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongInput("order", "mapping-incomplete"));
    }

    private String typed(String name) {
        return Objects.toString(sent.getFirst(name), "");
    }
}
