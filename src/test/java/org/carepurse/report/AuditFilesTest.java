package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.identity.Language;
import org.carepurse.identity.NotAllowed;
import org.carepurse.ledger.Reason;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.words.Words;
import org.junit.jupiter.api.Test;

@OnDatabase
class AuditFilesTest {

    private final AuditFiles files;
    private final OrderAtWork order;
    private final PlanAtWork plan;

    AuditFilesTest(CarePurseInstance instance, AuditFiles files) {
        this.files = files;
        this.order = AnOrder.in(instance).placed();
        this.plan = order.plan();
    }

    @Test
    void acts_and_moves_stand_in_the_order_in_which_they_were_recorded() {
        AuditFile file = files.of(plan.finance(), plan.reference());
        assertThat(file.lines()).isSortedAccordingTo(Comparator.comparing(AuditLine::recordedAt));
        assertThat(file.lines())
                .filteredOn(AuditLine::isMove)
                .extracting(line -> line.movement().reason())
                .containsExactly(Reason.FUNDED, Reason.ALLOCATED, Reason.HELD);
        assertThat(file.lines())
                .filteredOn(line -> !line.isMove())
                .extracting(AuditLine::act)
                .contains("PLAN_APPROVED", "ORDER_PLACED");
    }

    @Test
    void page_file_and_paper_say_the_same() throws IOException {
        for (Language language : Language.values()) {
            Paper paper = new AuditFileText(files.of(plan.finance(), plan.reference()), Words.in(language)).paper();
            String spreadsheet = StatementFile.of(paper);
            try (PDDocument printed = Loader.loadPDF(new PaperPdf().of(paper, language, Print.ORDINARY))) {
                String text = new PDFTextStripper().getText(printed);
                paper.table().rows().stream().flatMap(List::stream).distinct().forEach(cell -> {
                    assertThat(text).contains(cell.split("[ –-]"));
                    assertThat(spreadsheet).contains(cell.replace("\"", "\"\""));
                });
            }
        }
    }

    @Test
    void only_those_who_audit_the_commissioner_read_it() {
        assertThatThrownBy(() -> files.of(plan.holder(), plan.reference())).isInstanceOf(NotAllowed.class);
        assertThat(files.mayBeDrawnUpBy(plan.holder(), plan.reference())).isFalse();
        assertThat(files.mayBeDrawnUpBy(plan.finance(), plan.reference())).isTrue();
    }
}
