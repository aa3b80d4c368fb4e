package org.baocao.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the walls: who may see whom, which library has which door, and what nothing is called. */
class HouseTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.baocao");

  @TestFactory
  Stream<DynamicTest> aRoomSeesOnly() {
    return Rooms.SEES.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey() + " sees " + room.getValue(),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("org.baocao." + room.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden(room.getKey(), room.getValue()))
                            .allowEmptyShould(true)
                            .check(HOUSE)));
  }

  private static String[] forbidden(String room, Set<String> seen) {
    return Rooms.SEES.keySet().stream()
        .filter(other -> !other.equals(room) && !seen.contains(other))
        .map(other -> "org.baocao." + other + "..")
        .toArray(String[]::new);
  }

  @TestFactory
  Stream<DynamicTest> aLibraryHasOneDoor() {
    return Rooms.DOORS.entrySet().stream()
        .map(
            door ->
                DynamicTest.dynamicTest(
                    door.getKey() + " comes in through " + door.getValue(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                door.getValue().stream()
                                    .map(room -> "org.baocao." + room + "..")
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(door.getKey() + "..")
                            .allowEmptyShould(true)
                            .check(HOUSE)));
  }

  @Test
  void everyPackageIsARoom() {
    Set<String> packages =
        HOUSE.stream()
            .filter(type -> !type.getPackageName().startsWith("gg.jte"))
            .map(type -> type.getPackageName().split("\\.")[2])
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(Rooms.SEES.keySet()), packages);
  }

  @Test
  void noCycles() {
    slices().matching("org.baocao.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void namesAreTheFields() {
    String[] emptyWords = {
      "Util", "Utils", "Helper", "Manager", "Processor", "Handler", "Impl", "Base", "Service"
    };
    classes()
        .that()
        .areTopLevelClasses()
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.be(
                com.tngtech.archunit.base.DescribedPredicate.<JavaClass>describe(
                    "named by what they are",
                    type ->
                        Arrays.stream(emptyWords).noneMatch(type.getSimpleName()::endsWith)
                            && !type.getSimpleName().startsWith("Abstract")
                            && !type.getSimpleName().startsWith("Default"))))
        .check(HOUSE);
  }

  @Test
  void filesStayShort() throws IOException {
    assertEquals(List.of(), longer("src/main/java", 200));
    assertEquals(List.of(), longer("src/test/java", 250));
  }

  private static List<String> longer(String folder, int cap) throws IOException {
    List<String> longer = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (Files.readAllLines(file).size() > cap) {
          longer.add(file.toString());
        }
      }
    }
    return longer;
  }
}
