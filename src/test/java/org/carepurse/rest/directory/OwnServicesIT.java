package org.carepurse.rest.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepurse.rest.frame.Program;
import org.carepurse.rest.order.Errand;
import org.junit.jupiter.api.Test;

/** Services that providers enter, and commissioners price, approve and import. */
class OwnServicesIT {

    private static final Map<String, String> GARDENING =
            Map.of("name", "Gardening together", "category", "BEFRIENDING", "postcode", "M33 6RX");

    private final Program bilal = Program.of("bilal.provider");
    private final Program priya = Program.of("priya.provider");
    private final Program farida = Program.of("farida.finance");

    @Test
    void a_service_is_entered_priced_and_approved_in_bulk_changed_and_withdrawn() {
        String service = entered();
        bilal.get("provider/services").statusCode(200).body("reference", hasItem(service));
        farida.get("unpriced-services").statusCode(200).body("items.reference", hasItem(service));
        String key = UUID.randomUUID().toString();
        Map<String, Object> prices = Map.of(
                "services", List.of(service), "unit", "HOUR", "pricePence", 1850, "from", Errand.TODAY.toString());
        String priced = farida.post("unpriced-services/prices", key, prices)
                .statusCode(200)
                .body("priced", equalTo(1))
                .body("left", empty())
                .extract()
                .asString();
        assertThat(farida.post("unpriced-services/prices", key, prices)
                        .extract()
                        .asString())
                .isEqualTo(priced);
        bilal.get("provider/services/" + service)
                .body("state", equalTo("ACTIVE"))
                .body("prices[0].pricePence", equalTo(1850));
        bilal.post(
                        "provider/services/" + service + "/prices",
                        Map.of(
                                "unit",
                                "HOUR",
                                "pricePence",
                                1900,
                                "from",
                                Errand.TODAY.plusDays(30).toString()))
                .statusCode(200);
        bilal.post(
                        "provider/services/" + service + "/prices",
                        Map.of("unit", "HOUR", "pricePence", 1, "from", Errand.TODAY.toString()))
                .statusCode(409)
                .body("code", equalTo("price-has-begun"));
        bilal.post("provider/services/" + service + "/change", Map.of("name", "Gardening", "category", "BEFRIENDING"))
                .statusCode(200);
        bilal.get("provider/services/" + service)
                .body("name", equalTo("Gardening"))
                .body("prices", hasSize(2));
        withdrawn(service);
        bilal.post("provider/services/" + service + "/return", "")
                .statusCode(200)
                .body("state", equalTo("LISTED"));
        String entry = bilal.get("provider/entry").extract().path("reference");
        farida.get("providers/" + entry + "/services").statusCode(200).body("reference", hasItem(service));
        farida.post("providers/" + entry + "/services/" + service + "/approval", "")
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        withdrawn(service);
    }

    @Test
    void nobody_touches_the_services_of_another_provider() {
        String service = entered();
        priya.get("provider/services/" + service).statusCode(403);
        priya.post("provider/services/" + service + "/change", GARDENING).statusCode(403);
        priya.post("provider/services/" + service + "/withdrawal", "").statusCode(403);
        farida.post("provider/services", GARDENING).statusCode(403);
        bilal.get("unpriced-services").statusCode(403);
        String other = priya.get("provider/entry").extract().path("reference");
        farida.post("providers/" + other + "/services/" + service + "/approval", "")
                .statusCode(404);
        bilal.post("providers/" + other + "/closing", Map.of("reason", "Rivals"))
                .statusCode(403);
        bilal.post("provider/entry/request-for-approval", "")
                .statusCode(409)
                .body("code", equalTo("provider-act-not-now"));
        withdrawn(service);
    }

    @Test
    void a_call_without_its_key_or_with_nonsense_changes_nothing() {
        bilal.postWithoutKey("provider/services", GARDENING)
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        bilal.post("provider/services", Map.of("name", "Gardening", "category", "NO_SUCH_KIND"))
                .statusCode(400)
                .body("field", equalTo("category"));
        bilal.post("provider/services", Map.of("name", "", "category", "BEFRIENDING"))
                .statusCode(400)
                .body("field", equalTo("name"));
        farida.post("unpriced-services/prices", Map.of("services", List.of())).statusCode(400);
    }

    @Test
    void a_rule_about_a_kind_of_service_is_tried_then_set_and_read_as_it_stands_on_any_day() {
        String day = Errand.TODAY.plusDays(300).toString();
        Map<String, Object> rule = Map.of("stance", "APPLIES", "from", day, "to", day, "reason", "Closed that day");
        String about = "policies/LOCAL_RESTRICTION/BEFRIENDING";
        farida.post(about + "/rehearsal", rule).statusCode(200).body("size()", equalTo(3));
        farida.get(about).statusCode(200).body("ever", empty());
        bilal.post(about, rule).statusCode(403);
        String set = farida.post(about, rule).statusCode(200).extract().path("reference");
        farida.get("policies", Map.of("on", day)).body("rule", hasItem(set));
        farida.get("policies").body("rule", not(hasItem(set)));
        farida.post(about, Map.of("stance", "APPLIES", "from", "2020-01-01", "reason", "Late"))
                .statusCode(409)
                .body("code", equalTo("policy-starts-in-the-past"));
        farida.post("policies/LOCAL_RESTRICTION/NO_SUCH_KIND", rule).statusCode(404);
    }

    @Test
    void prices_come_in_a_file_that_is_rehearsed_first() {
        String service = entered();
        String file = "service,name,provider,unit,price,from\n%s,,,HOUR,12.50,%s\nSVC-0000-0000,,,HOUR,1.00,%s\n"
                .formatted(service, Errand.TODAY, Errand.TODAY);
        String key = UUID.randomUUID().toString();
        farida.postFile("unpriced-services/price-file/rehearsal", key, file)
                .statusCode(200)
                .body("priced", equalTo(1))
                .body("left.code", hasItem("service-not-yours"));
        bilal.get("provider/services/" + service).body("prices", empty());
        farida.postFile("unpriced-services/price-file", key, file)
                .statusCode(200)
                .body("priced", equalTo(1));
        bilal.get("provider/services/" + service).body("prices[0].pricePence", equalTo(1250));
        farida.postFile("unpriced-services/price-file", key, "x")
                .statusCode(400)
                .body("code", equalTo("price-file-heading"));
        bilal.postFile("unpriced-services/price-file", key, file).statusCode(403);
        withdrawn(service);
    }

    @Test
    void a_file_of_providers_is_rehearsed_imported_once_and_reported_line_by_line() {
        String file = "name,description,address,postcode,telephone,website\n"
                + "Listening Ear %s,Somebody to talk to,1 High Street,M33 6RX,NA,NA\n,,,,,\n"
                        .formatted(UUID.randomUUID().toString().substring(0, 8));
        String key = UUID.randomUUID().toString();
        farida.postFile("imports/rehearsal?file=ears.csv", key, file)
                .statusCode(200)
                .body("rehearsal", equalTo(true))
                .body("created", equalTo(1));
        String done = farida.postFile("imports?file=ears.csv", key, file)
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .extract()
                .asString();
        assertThat(farida.postFile("imports?file=ears.csv", key, file)
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(done);
        String later = farida.postFile(
                        "imports?file=ears.csv", UUID.randomUUID().toString(), file)
                .body("unchanged", equalTo(1))
                .extract()
                .path("reference");
        farida.get("imports").statusCode(200).body("reference", hasItem(later));
        farida.get("imports/" + later + "/lines").body("items", hasSize(2)).body("items[0].line", equalTo(2));
        farida.get("imports/" + later + "/lines", Map.of("after", "2")).body("items", hasSize(1));
        farida.get("imports/" + later + "/lines", Map.of("only", "REJECTED"))
                .body("items.remarks[0].kind", notNullValue());
        farida.get("imports/" + later + "/lines", Map.of("only", "x")).statusCode(400);
    }

    @Test
    void what_is_no_file_of_providers_is_told_to_be_none() {
        String key = UUID.randomUUID().toString();
        farida.postFile("imports", key, "a,b\n1,2\n").statusCode(400).body("code", equalTo("import-file-unknown"));
        farida.postFile("imports", key, "").statusCode(400);
        farida.postFile("imports", key, "x".repeat(5_000_000)).statusCode(413).body("code", equalTo("call-too-long"));
        farida.post("imports", Map.of()).statusCode(415);
        bilal.postFile("imports", key, "a,b\n").statusCode(403);
    }

    private String entered() {
        return bilal.post("provider/services", GARDENING)
                .statusCode(200)
                .extract()
                .path("reference");
    }

    /** So that nobody else finds it. */
    private void withdrawn(String service) {
        bilal.post("provider/services/" + service + "/withdrawal", "")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
    }
}
