package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;

/**
 * Where postcodes are, as far as the directory itself can tell: each whole postcode, sector and district at the middle of
 * the places in it that have coordinates. No other body's data is needed, and it is as good as the places are many.
 */
@ApplicationScoped
public class PostcodeMap {

    private static final String DISTRICT = "SUBSTRING_INDEX(postcode, ' ', 1)";
    private static final String SECTOR = "LEFT(postcode, CHAR_LENGTH(postcode) - 2)";

    private final EntityManager entityManager;

    @Inject
    PostcodeMap(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The middle of the smallest known area round a postcode; nothing when no place near it is known. */
    public Optional<Point> find(Postcode postcode) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT latitude, longitude FROM postcode_point WHERE area IN (?1, ?2, ?3)"
                        + " ORDER BY CHAR_LENGTH(area) DESC LIMIT 1")
                .setParameter(1, postcode.toString())
                .setParameter(2, postcode.sector())
                .setParameter(3, postcode.district())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Point((Double) row[0], (Double) row[1]))
                .findFirst();
    }

    /** Draws the map anew from the places known now, and finds those that have none of their own. */
    @Act
    public void redraw() {
        execute("DELETE FROM postcode_point");
        draw("postcode");
        draw(SECTOR);
        draw(DISTRICT);
        execute(
                "UPDATE service SET latitude = NULL, longitude = NULL, whereabouts = 'NOT_KNOWN' WHERE whereabouts = 'NEARBY'");
        place("postcode");
        place(SECTOR);
        place(DISTRICT);
    }

    private void draw(String area) {
        execute("INSERT INTO postcode_point (area, latitude, longitude) SELECT " + area
                + ", AVG(latitude), AVG(longitude)"
                + " FROM service WHERE whereabouts = 'EXACT' AND postcode <> '' GROUP BY " + area);
    }

    private void place(String area) {
        execute("UPDATE service JOIN postcode_point ON area = " + area
                + " SET service.latitude = postcode_point.latitude,"
                + " service.longitude = postcode_point.longitude, whereabouts = 'NEARBY'"
                + " WHERE whereabouts = 'NOT_KNOWN' AND postcode <> ''");
    }

    private void execute(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }
}
