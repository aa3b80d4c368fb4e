package org.baocao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.baocao.model.Filed;
import org.baocao.model.Filing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of cases are found by place. */
class CaseRowsTest {

  @TempDir Path home;

  @Test
  void filesAreFoundByPlaceAndRole() throws Exception {
    try (Store store = Store.open(home)) {
      Filed here = file(store, "a", Filing.Role.APPENDIX, Set.of("xa tinh long", "tinh long"));
      file(store, "b", Filing.Role.APPENDIX, Set.of("xa tinh an"));
      file(store, "c", Filing.Role.REPORT, Set.of("xa tinh long"));
      Set<String> places = Set.of("tinh long", "xa tinh long");
      assertEquals(List.of(here), store.filedAt(places, Filing.Role.APPENDIX, here.received()));
      assertEquals(
          List.of(),
          store.filedAt(places, Filing.Role.APPENDIX, here.received().plusSeconds(3600)));
    }
  }

  @Test
  void noTableIsReadWhole() {
    List<String> plan =
        Database.open(home.resolve("baocao.db"))
            .withHandle(
                handle ->
                    handle
                        .createQuery("EXPLAIN QUERY PLAN " + CaseRows.AT_PLACES)
                        .bindList("places", List.of("xa tinh long"))
                        .bind("role", "REPORT")
                        .bind("since", Instant.EPOCH.toString())
                        .map((row, context) -> row.getString("detail"))
                        .list());
    assertTrue(plan.getFirst().contains("(place=? AND role=? AND received_at>?)"), plan::toString);
    assertTrue(plan.stream().noneMatch(step -> step.startsWith("SCAN")), plan::toString);
  }

  private Filed file(Store store, String name, Filing.Role role, Set<String> places)
      throws Exception {
    Path file = Files.writeString(home.resolve(name), name);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    long id = store.keep(SampleReview.of(file, HexFormat.of().formatHex(hash)), file).id();
    Filing filing =
        new Filing(
            role, name, null, null, null, null, null, null, null, null, null, null, List.of());
    return store.file(id, filing, places);
  }
}
