package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.outcome.WrongInput;

/** The kinds of service there are, in the order in which they are listed. */
@ApplicationScoped
public class Categories {

    private final EntityManager entityManager;
    private volatile List<Category> kept = List.of();

    @Inject
    Categories(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** New kinds come with a new version of the service, so they are read once. */
    public List<Category> all() {
        if (kept.isEmpty()) {
            kept = read();
        }
        return kept;
    }

    private List<Category> read() {
        List<?> rows = entityManager
                .createNativeQuery("SELECT code, in_english, in_welsh FROM service_category ORDER BY place_in_list")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Category((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    public Map<String, Category> byCode() {
        Map<String, Category> byCode = new LinkedHashMap<>();
        all().forEach(category -> byCode.put(category.code(), category));
        return byCode;
    }

    /** @throws WrongInput {@code category-unknown} */
    public Category named(String field, String code) {
        return all().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongInput(field, "category-unknown"));
    }
}
