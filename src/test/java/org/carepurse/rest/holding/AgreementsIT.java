package org.carepurse.rest.holding;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.carepurse.rest.frame.Program;
import org.carepurse.rest.order.Errand;
import org.junit.jupiter.api.Test;

/** Who keeps a line's money: offered by the commissioner, answered by the person. */
class AgreementsIT {

    private final Program marged = Program.of("marged.holder");
    private final Program farida = Program.of("farida.finance");
    private final String plan = new Errand(marged).plan();

    @Test
    void an_agreement_is_offered_declined_offered_again_and_accepted() {
        String keeper = approved(UUID.randomUUID().toString(), freshAccount());
        farida.get("keepers").statusCode(200).body("reference", hasItem(keeper));
        String path = "purses/" + plan + "/lines/" + managedLine() + "/agreement";
        marged.post(path, offer(keeper)).statusCode(403);
        String first =
                farida.post(path, offer(keeper)).statusCode(200).extract().path("reference");
        farida.post(path, offer(keeper)).statusCode(409);
        marged.get("agreements/" + first)
                .statusCode(200)
                .body("state", equalTo("OFFERED"))
                .body("payments", not(empty()));
        Program.of("samuel.holder").get("agreements/" + first).statusCode(403);
        farida.post("agreements/" + first + "/acceptance", "").statusCode(403);
        marged.post("agreements/" + first + "/declining", Map.of("reason", "Not that one"))
                .statusCode(200);
        String second =
                farida.post(path, offer(keeper)).statusCode(200).extract().path("reference");
        marged.post("agreements/" + second + "/acceptance", "").statusCode(200);
        marged.get("agreements/" + second).body("state", equalTo("ACCEPTED"));
        farida.post("agreements/" + second + "/withdrawal", Map.of("reason", "Too late"))
                .statusCode(409);
    }

    @Test
    void a_keeper_is_approved_once_and_by_finance_only() {
        String key = UUID.randomUUID().toString();
        Map<String, String> account = freshAccount();
        String keeper = approved(key, account);
        farida.post("keepers", key, keeper(account)).statusCode(200).body("reference", equalTo(keeper));
        farida.post("keepers", keeper(account)).statusCode(409).body("code", equalTo("account-is-anothers"));
        farida.postWithoutKey("keepers", keeper(account)).statusCode(400);
        marged.post("keepers", keeper(account)).statusCode(403);
        marged.get("keepers").statusCode(403);
    }

    @Test
    void money_in_an_own_account_is_told_of_shown_and_taken_back() {
        Program gwen = Program.of("gwen.holder");
        String account = gwen.get("direct-payments").extract().path("[0].account");
        String path = "direct-payments/" + account + "/";
        String paid = "BY PROGRAM " + UUID.randomUUID();
        String rows = "Date,Description,Money out,Money in\n" + Errand.TODAY + "," + paid + ",1.20,\n";
        farida.get(path + "choices").statusCode(403);
        String key = UUID.randomUUID().toString();
        String statement = gwen.postFile(path + "statements?file=may.csv", key, rows)
                .statusCode(200)
                .extract()
                .path("reference");
        gwen.postFile(path + "statements?file=may.csv", key, rows).body("reference", equalTo(statement));
        gwen.get(path + "statements/" + statement).body("report.added", equalTo(1));
        String line = gwen.get(path + "lines", Map.of("show", "TO_EXPLAIN"))
                .extract()
                .path("items.find { it.words.startsWith('" + paid + "') }.line");
        String pot = gwen.get(path + "choices").extract().path("out.find { it.kind == 'FOR_GOAL' }.about");
        Map<String, String> said = Map.of("kind", "FOR_GOAL", "about", pot);
        farida.post(path + "lines/" + line + "/explanation", said).statusCode(403);
        String explanation = gwen.post(path + "lines/" + line + "/explanation", said)
                .statusCode(200)
                .extract()
                .path("reference");
        gwen.get(path + "lines/" + line).body("needsReceipt", equalTo(true));
        farida.get("evidence").statusCode(200).body("items.account", hasItem(account));
        receipt(gwen, path, line);
        gwen.post(path + "lines/" + line + "/undoing", Map.of("explanation", explanation, "reason", "A mistake"))
                .statusCode(200);
    }

    private void receipt(Program gwen, String path, String line) {
        String receipts = path + "lines/" + line + "/receipts?file=a.pdf";
        String key = UUID.randomUUID().toString();
        gwen.postFile(receipts, key, "application/pdf", "<html>").body("code", equalTo("evidence-kind"));
        gwen.postFile(receipts, key, "text/html", "<html>").statusCode(415);
        farida.postFile(receipts, key, "application/pdf", "%PDF-1.7 by a stranger")
                .statusCode(403);
        String receipt = gwen.postFile(receipts, key, "image/png", "%PDF-1.7 " + line)
                .statusCode(200)
                .extract()
                .path("reference");
        farida.get(path + "receipts/" + receipt)
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", equalTo("attachment; filename=\"" + receipt + ".pdf\""))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        Program.of("samuel.holder").get(path + "receipts/" + receipt).statusCode(403);
        gwen.get(path + "lines/" + line).body("needsReceipt", equalTo(false));
    }

    private String approved(String key, Map<String, String> account) {
        return farida.post("keepers", key, keeper(account))
                .statusCode(200)
                .extract()
                .path("reference");
    }

    /** A new line of the plan, kept by a bureau. */
    private String managedLine() {
        farida.post(
                        "purses/" + plan + "/money",
                        Map.of(
                                "stream",
                                "EDUCATION",
                                "holding",
                                "MANAGED_ACCOUNT",
                                "ringFenced",
                                true,
                                "drawOrder",
                                9,
                                "amountPence",
                                26_000))
                .statusCode(200);
        return marged.get("purses/" + plan)
                .extract()
                .path("lines.find { it.holding == 'MANAGED_ACCOUNT' && it.stream == 'EDUCATION' }.reference");
    }

    private static Map<String, Object> offer(String keeper) {
        return Map.of(
                "keeper",
                keeper,
                "frequency",
                "FOUR_WEEKLY",
                "when",
                "IN_ADVANCE",
                "ifClosed",
                "NEXT_WORKING_DAY",
                "countedFrom",
                Errand.TODAY.toString());
    }

    private static Map<String, Object> keeper(Map<String, String> account) {
        return Map.of("kind", "BUREAU", "name", "Careful Books", "account", account);
    }

    private static Map<String, String> freshAccount() {
        int number = ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        return Map.of("accountName", "Careful Books clients", "sortCode", "20-00-00", "accountNumber", "" + number);
    }
}
