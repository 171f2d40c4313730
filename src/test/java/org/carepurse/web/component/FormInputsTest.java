package org.carepurse.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The short ways in which pages give options come to what the long ones do. */
class FormInputsTest {

    private static final ErrorMessage WRONG = ErrorMessage.of("Enter an amount", "Error");

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, FormInputsTest.class.getClassLoader(), "org.carepurse.views");

    @Test
    void an_input_keeps_what_was_typed_and_is_described_by_its_hint_and_its_error() {
        Element form = drawn(
                "input",
                Input.ofMoney("amount")
                        .label("How much?")
                        .hint("Up to £20")
                        .value("2O")
                        .error(WRONG));
        Element input = form.selectFirst("input");

        assertThat(input.val()).isEqualTo("2O");
        assertThat(input.attr("aria-describedby")).isEqualTo("amount-hint amount-error");
        assertThat(input.className()).isEqualTo("govuk-input govuk-input--width-10 govuk-input--error");
        assertThat(form.selectFirst("label[for=amount]").text()).isEqualTo("How much?");
        assertThat(form.selectFirst("#amount-error").text()).isEqualTo("Error: Enter an amount");
    }

    @Test
    void what_a_person_typed_is_shown_and_never_obeyed() {
        Element form = drawn("textarea", Textarea.named("reason").label("Why?").value("</textarea><script>x</script>"));

        assertThat(form.select("script")).isEmpty();
        assertThat(form.selectFirst("textarea").val()).isEqualTo("</textarea><script>x</script>");
    }

    @Test
    void the_first_radio_has_the_name_as_its_id_so_that_an_error_leads_to_it() {
        Element form = drawn(
                "radios",
                Radios.named("decision")
                        .question("Agreed?")
                        .error(WRONG)
                        .value("no")
                        .items(Choice.of("yes", "Yes"), Choice.of("no", "No")));

        assertThat(form.select("input").eachAttr("id")).containsExactly("decision", "decision-2");
        assertThat(form.select("input[checked]").eachAttr("value")).containsExactly("no");
        assertThat(form.selectFirst("fieldset").attr("aria-describedby")).isEqualTo("decision-error");
    }

    @Test
    void the_day_of_a_date_has_the_name_as_its_id_and_all_three_are_kept_as_typed() {
        Element form = drawn(
                "dateInput",
                DateInput.named("startsOn")
                        .question("When?")
                        .hint("Like 4 3 2027")
                        .values("31", "2", "")
                        .labels("Diwrnod", "Mis", "Blwyddyn"));

        assertThat(form.select("input").eachAttr("name"))
                .containsExactly("startsOn-day", "startsOn-month", "startsOn-year");
        assertThat(form.selectFirst("#startsOn").val()).isEqualTo("31");
        assertThat(form.selectFirst("#startsOn-date-year").val()).isEmpty();
        assertThat(form.select("label").eachText()).containsExactly("Diwrnod", "Mis", "Blwyddyn");
    }

    @Test
    void checkboxes_keep_every_answer() {
        Element form = drawn(
                "checkboxes",
                Checkboxes.named("days")
                        .question("Which days?")
                        .values(List.of("MON", "WED"))
                        .items(Choice.of("MON", "Monday"), Choice.of("TUE", "Tuesday"), Choice.of("WED", "Wednesday")));

        assertThat(form.select("input[checked]").eachAttr("value")).containsExactly("MON", "WED");
    }

    @Test
    void one_of_several_buttons_says_which_it_is() {
        Element form = drawn("button", Button.of("Remove").warning().sends("act", "remove"));

        assertThat(form.selectFirst("button").attr("name")).isEqualTo("act");
        assertThat(form.selectFirst("button").val()).isEqualTo("remove");
        assertThat(form.selectFirst("button").attr("data-prevent-double-click")).isEqualTo("true");
    }

    private static Element drawn(String template, Record options) {
        StringOutput html = new StringOutput();
        ENGINE.render("component/" + template + ".jte", options, html);
        return Jsoup.parseBodyFragment(html.toString()).body();
    }
}
