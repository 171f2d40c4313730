package org.carepurse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JREmptyDataSource;
import org.carepurse.identity.Language;

/** A statement on paper. */
@ApplicationScoped
public class StatementPdf {

    private final TaggedPdf template = new TaggedPdf("/reports/report/statement.jrxml");

    public byte[] of(StatementWords text, Language language, Print print) {
        return template.draw(text.title(), language, print, said(text), new JREmptyDataSource());
    }

    private static Map<String, Object> said(StatementWords text) {
        Map<String, Object> said = new HashMap<>();
        said.put("title", text.title());
        said.put("about", text.about());
        said.put("left", text.left());
        said.put("goalsCaption", text.goals().caption());
        said.put("goalsHeads", text.goals().heads());
        said.put("goals", TaggedPdf.rows(text.goals().rows()));
        said.put("movementsCaption", text.movements().caption());
        said.put("movementsHeads", text.movements().heads());
        said.put("movements", TaggedPdf.rows(text.movements().rows()));
        return said;
    }
}
