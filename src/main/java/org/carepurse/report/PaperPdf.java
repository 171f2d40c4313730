package org.carepurse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.identity.Language;

/** A letter or an advice as a PDF. */
@ApplicationScoped
public class PaperPdf {

    private final TaggedPdf template = new TaggedPdf("/reports/report/paper.jrxml");

    public byte[] of(Paper paper, Language language, Print print) {
        Map<String, Object> said = new HashMap<>();
        said.put("title", paper.title());
        if (paper.table() != null) {
            said.put("caption", paper.table().caption());
            said.put("heads", paper.table().heads());
            said.put("rows", TaggedPdf.rows(paper.table().rows()));
        }
        return template.draw(
                paper.title(),
                language,
                print,
                said,
                TaggedPdf.rows(paper.paragraphs().stream().map(List::of).toList()));
    }
}
