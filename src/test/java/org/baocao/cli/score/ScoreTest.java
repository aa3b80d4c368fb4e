package org.baocao.cli.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as right; tables are written {@code a;b/1;2}: the heads, then a row. */
class ScoreTest {

  private static final JsonNode NONE = MissingNode.getInstance();

  @ParameterizedTest
  @CsvSource({
    "a;b/1;2/3;4,       a;b/1;2/3;4,       6/6, 3/3",
    "a;b/1;2/3;4,       a;b/1;2/3;5,       5/6, 2/3",
    "a;b/1;2/3;4/5;6,   a;b/3;4/5;6,       6/8, 3/4",
    "a;b/1;2,           a;b/1;2/1;2,       4/6, 2/3",
    "a;b/1;2,           a;b;c/1;2;,        4/6, 0/2",
    "a;b/1;2 a;b/3;4,   a;b/3;4,           4/8, 2/4",
    "a;b/1;2,           a;b/1;2 x;y/8;9,   4/8, 2/4",
    "a;b/1;2 a;b/3;4,   a;b/3;4 a;b/1;2,   8/8, 4/4",
    "a;b/1;2,           x;y/8;9,           0/8, 0/4",
  })
  void tables(String gold, String read, String cells, String rows) {
    TableScore score = TableScore.of(tables(gold), tables(read));
    assertEquals(cells, score.cells().toString());
    assertEquals(rows, score.rows().toString());
  }

  private static JsonNode tables(String text) {
    ArrayNode tables = JsonNodeFactory.instance.arrayNode();
    for (String table : text.split(" ")) {
      String[] rows = table.split("/");
      ObjectNode object = tables.addObject();
      texts(object.putArray("columns"), rows[0]);
      ArrayNode body = object.putArray("rows");
      Arrays.stream(rows).skip(1).forEach(row -> texts(body.addArray(), row));
    }
    return tables;
  }

  private static void texts(ArrayNode array, String row) {
    Arrays.stream(row.split(";", -1)).forEach(array::add);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'id':'a','value':3}]              | [{'indicator':'a','value':3.0}]                 | 1/1",
        "[{'id':'a','value':3}]              | [{'indicator':'a','value':4}]                   | 0/1",
        "[{'id':'a','value':3}]              | [{'indicator':'a','value':3,'percent':5}]       | 0/1",
        "[{'id':'a','value':3}]              | [{'indicator':'a','value':3,'bound':'>='}]      | 0/1",
        "[{'id':'a','value':null,'percent':9,'bound':'>='}]"
            + " | [{'indicator':'a','value':null,'percent':9,'bound':'>='}] | 1/1",
        "[{'id':'a','value':3}]              | []                                              | 0/1",
        "[{'id':'a','value':3}] | [{'indicator':'a','value':3},{'indicator':null,'value':7}]   | 1/2",
        "[{'id':'a','value':3}] | [{'indicator':'a','value':3},{'indicator':'a','value':3}]    | 0/1",
        "[{'id':'a','value':3}] | [{'indicator':'a','value':3},"
            + "{'indicator':'PL1/1','value':7,'evidence':{'table':'t1'}}]                      | 1/1",
      })
  void figures(String gold, String read, String share) throws Exception {
    assertEquals(share, FigureScore.of(json(gold), json(read)).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'check':'sum','severity':'error'}]                                             | 2/2",
        "[]                                                                               | 1/2",
        "[{'check':'sum','severity':'warning'}]                                           | 1/2",
        "[{'check':'sum','severity':'error'},{'check':'sum','severity':'error'}]          | 1/2",
        "[{'check':'sum','severity':'error'},{'check':'rate.stated','severity':'note'}]   | 1/2",
        "[{'check':'sum','severity':'error'},{'check':'other','severity':'warning'}]      | 2/3",
        "[{'check':'sum','severity':'error'},{'check':'other','severity':'note'}]         | 2/2",
      })
  void findings(String read, String share) throws Exception {
    JsonNode gold =
        json(
            "{'must':[{'id':'F1','severity':'error'},{'id':'F2','severity':'error','optional':true},"
                + "{'id':'F3','severity':'error'}],'must_not':[{'id':'N1'}]}");
    JsonNode checks =
        json(
            "{'must':{'F1':{'check':'sum'},'F3':{'check':'hidden','notIn':['pdf']}},"
                + "'must_not':{'N1':['rate.']}}");
    assertEquals(share, FindingScore.of(gold, checks, json(read), "a/b.pdf").toString());
  }

  @Test
  void whatHasNoGoldIsNotCounted() throws Exception {
    JsonNode read =
        json(
            "{'tables':[{'columns':['a'],'rows':[]}],'observations':[{'value':1}],"
                + "'findings':[{'check':'sum','severity':'error'}]}");
    Gold gold = new Gold(Path.of("a"), NONE, NONE, NONE, NONE, NONE);
    assertEquals(
        "| `a/b.pdf` | 0/0 | 0/0 | 0/0 | 0/0 | 0/0 |\n",
        ScorePage.line(Score.of("a/b.pdf", read, gold)));
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }
}
