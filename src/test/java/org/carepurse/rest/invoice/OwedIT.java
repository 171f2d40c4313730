package org.carepurse.rest.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepurse.rest.frame.Program;
import org.carepurse.rest.order.Errand;
import org.junit.jupiter.api.Test;

/** From an order to what is owed for it, all by programs. */
class OwedIT {

    private final Program marged = Program.of("marged.holder");
    private final Program priya = Program.of("priya.provider");
    private final Program farida = Program.of("farida.finance");
    private final Errand errand = new Errand(marged);

    @Test
    void what_was_ordered_delivered_confirmed_and_invoiced_is_owed_to_the_penny() {
        int spent = errand.purse("spentPence");
        int owed = owed();
        String order = deliveredOrder();
        int cost = marged.get("orders/" + order).extract().path("costPence");
        String invoice = priya.post(
                        "orders/" + order + "/invoices/from-deliveries",
                        Map.of("number", freshNumber(), "invoicedOn", Errand.TODAY.toString()))
                .statusCode(200)
                .extract()
                .path("reference");
        priya.get("invoices/" + invoice)
                .statusCode(200)
                .body("invoice.state", equalTo("APPROVED"))
                .body("invoice.approvedPence", equalTo(cost))
                .body("lines[0].exceptions", empty());
        assertThat(owed()).isEqualTo(owed + cost);
        assertThat(errand.purse("spentPence")).isEqualTo(spent + cost);
    }

    @Test
    void a_price_above_the_agreed_one_waits_for_the_commissioner_and_only_the_agreed_one_is_owed() {
        String order = deliveredOrder();
        int cost = marged.get("orders/" + order).extract().path("costPence");
        String invoice = priya.post(
                        "orders/" + order + "/invoices",
                        Map.of(
                                "number",
                                freshNumber(),
                                "invoicedOn",
                                Errand.TODAY.toString(),
                                "lines",
                                List.of(Map.of(
                                        "orderLine",
                                        1,
                                        "from",
                                        Errand.TODAY.toString(),
                                        "quantity",
                                        "1",
                                        "unitPricePence",
                                        cost + 500))))
                .statusCode(200)
                .extract()
                .path("reference");
        farida.get("invoices/" + invoice).statusCode(403);
        priya.post("invoices/" + invoice + "/sending", "").statusCode(200);
        String exception = farida.get("invoices/" + invoice)
                .statusCode(200)
                .body("invoice.approvedPence", equalTo(cost))
                .body("lines[0].exceptions[0].reason", equalTo("PRICE_ABOVE_AGREED"))
                .body("lines[0].exceptions[0].amountPence", equalTo(500))
                .extract()
                .path("lines[0].exceptions[0].reference");
        farida.get("exceptions", Map.of("reason", "PRICE_ABOVE_AGREED")).body("items.reference", hasItem(exception));
        priya.post("exceptions/" + exception + "/rejection", Map.of("words", "No"))
                .statusCode(403);
        farida.post("exceptions/" + exception + "/rejection", Map.of("words", "We agreed another price"))
                .statusCode(200);
        farida.post("exceptions/" + exception + "/rejection", Map.of("words", "Again"))
                .statusCode(409)
                .body("code", equalTo("exception-is-over"));
    }

    @Test
    void a_number_is_used_once() {
        String number = freshNumber();
        Map<String, String> head = Map.of("number", number, "invoicedOn", Errand.TODAY.toString());
        priya.post("orders/" + deliveredOrder() + "/invoices/from-deliveries", head)
                .statusCode(200);
        priya.post("orders/" + deliveredOrder() + "/invoices/from-deliveries", head)
                .statusCode(409)
                .body("code", equalTo("invoice-number-used"));
    }

    @Test
    void nobody_invoices_for_another_provider_and_nobody_confirms_for_another_holder() {
        String order = errand.placed();
        priya.post("orders/" + order + "/acceptance", "").statusCode(200);
        Program bilal = Program.of("bilal.provider");
        bilal.post("orders/" + order + "/deliveries", delivery()).statusCode(403);
        String delivery = priya.post("orders/" + order + "/deliveries", delivery())
                .statusCode(200)
                .extract()
                .path("reference");
        marged.get("plans/" + errand.plan() + "/deliveries").statusCode(200).body("items.reference", hasItem(delivery));
        Program.of("samuel.holder")
                .post("orders/" + order + "/deliveries/" + delivery + "/receipt", Map.of("received", "1"))
                .statusCode(403);
        bilal.post(
                        "orders/" + order + "/invoices/from-deliveries",
                        Map.of("number", freshNumber(), "invoicedOn", Errand.TODAY.toString()))
                .statusCode(403);
    }

    @Test
    void what_is_disputed_is_answered_shown_and_given_in_to_by_programs_and_nobody_else_reads_it() {
        int spent = errand.purse("spentPence");
        String order = deliveredOrder();
        int cost = marged.get("orders/" + order).extract().path("costPence");
        String invoice = priya.post(
                        "orders/" + order + "/invoices/from-deliveries",
                        Map.of("number", freshNumber(), "invoicedOn", Errand.TODAY.toString()))
                .extract()
                .path("reference");
        String disputes = "invoices/" + invoice + "/lines/1/disputes";
        Map<String, Object> tooMuch = Map.of("amountPence", 500, "words", "It was cut short");
        priya.post(disputes, tooMuch).statusCode(403);
        String dispute =
                marged.post(disputes, tooMuch).statusCode(200).extract().path("reference");
        marged.post(disputes, tooMuch).statusCode(409).body("code", equalTo("dispute-already-open"));
        String thread = "disputes/" + dispute;
        Map<String, String> words = Map.of("words", "Our rota says the same");
        marged.post(thread + "/answer", words).statusCode(403);
        farida.post(thread + "/upholding", Map.of("amountPence", 500, "words", "Too soon"))
                .statusCode(409)
                .body("code", equalTo("dispute-not-answered"));
        priya.postFile(
                        thread + "/evidence?file=rota.pdf",
                        UUID.randomUUID().toString(),
                        "application/pdf",
                        "%PDF-1.7 the rota")
                .statusCode(200);
        marged.get(thread + "/evidence").statusCode(200).body("kind", hasItem("PDF"));
        Program.of("samuel.holder").get(thread).statusCode(403);
        priya.get(thread).body("state", equalTo("RAISED")).body("acts", hasItem("CONCEDE"));
        priya.post(thread + "/concession", words).statusCode(200);
        marged.get(thread).body("state", equalTo("UPHELD")).body("upheldPence", equalTo(500));
        marged.get("disputes").body("items.dispute", hasItem(dispute));
        assertThat(errand.purse("spentPence")).isEqualTo(spent + cost - 500);
    }

    private String deliveredOrder() {
        String order = errand.placed();
        priya.post("orders/" + order + "/acceptance", "").statusCode(200);
        String delivery = priya.post("orders/" + order + "/deliveries", delivery())
                .statusCode(200)
                .extract()
                .path("reference");
        marged.post("orders/" + order + "/deliveries/" + delivery + "/receipt", Map.of("received", "1"))
                .statusCode(200);
        return order;
    }

    private static Map<String, Object> delivery() {
        return Map.of("line", 1, "day", Errand.TODAY.toString(), "quantity", "1");
    }

    private static String freshNumber() {
        return "R" + UUID.randomUUID().toString().substring(0, 8);
    }

    private int owed() {
        return priya.get("provider/owed").statusCode(200).extract().path("totalPence");
    }
}
