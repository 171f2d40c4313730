package org.carepurse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.carepurse.identity.Language;

/** A report on paper: its charts are drawn, and said in words to whoever does not see them. */
@ApplicationScoped
public class ReportPdf {

    private final TaggedPdf template = new TaggedPdf("/reports/report/figures.jrxml");

    public byte[] of(Report report, Language language, Print print) {
        Map<String, Object> said = new HashMap<>();
        said.put("title", report.title());
        said.put("about", report.about());
        List<Map<String, ?>> sections = new ArrayList<>();
        report.sections().forEach(section -> sections.add(said(section, print)));
        return template.draw(report.title(), language, print, said, new JRMapCollectionDataSource(sections));
    }

    private static Map<String, ?> said(Section section, Print print) {
        Map<String, Object> said = new HashMap<>();
        said.put("heading", section.heading());
        said.put("said", section.said());
        if (BarDrawing.isWorthDrawing(section.chart())) {
            said.put("chart", new BarDrawing(section.chart(), print));
            said.put("drawn", section.chart().title());
            said.put("described", AccessiblePdf.carried(section.chart().inWords()));
        }
        if (section.table() != null) {
            said.put("heads", section.table().heads());
            said.put("rows", TaggedPdf.rows(section.table().rows()));
        }
        return said;
    }
}
