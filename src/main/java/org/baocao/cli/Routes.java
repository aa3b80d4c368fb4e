package org.baocao.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.StartupSummaryLevel;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** The routes of a folder of Camel YAML, with the beans that they name. */
final class Routes {

  private static final int SECONDS_TO_FINISH_WORK = 60;

  private final Main camel = new Main();
  private final Path folder;

  Routes(Path folder) {
    this.folder = folder;
    camel.configure().setAutoConfigurationEnabled(false);
    camel.configure().setStartupSummaryLevel(StartupSummaryLevel.Off);
    camel.configure().setShutdownTimeout(SECONDS_TO_FINISH_WORK);
    camel.addMainListener(new Loading());
  }

  /** What a route calls {@code {{name}}}. */
  Routes with(String name, Object value) {
    camel.addInitialProperty(name, value.toString());
    return this;
  }

  /** What a route calls {@code ref: name}. */
  Routes bind(String name, Object bean) {
    camel.bind(name, bean);
    return this;
  }

  /** Returns when all routes run. */
  void start() throws Exception {
    camel.start();
  }

  /** Finishes the work in hand. */
  void stop() {
    camel.stop();
  }

  /** Runs until the program is told to end. */
  void run(Runnable started, Runnable stopped) throws Exception {
    camel.addMainListener(
        new MainListenerSupport() {
          @Override
          public void afterStart(BaseMainSupport main) {
            started.run();
          }

          @Override
          public void afterStop(BaseMainSupport main) {
            stopped.run();
          }
        });
    camel.run();
  }

  ProducerTemplate template() throws Exception {
    return camel.getCamelTemplate();
  }

  private List<Resource> files() throws IOException {
    List<Resource> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.camel.yaml")) {
      for (Path file : found) {
        files.add(
            ResourceHelper.fromBytes(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    Collections.sort(files, java.util.Comparator.comparing(Resource::getLocation));
    return files;
  }

  private final class Loading extends MainListenerSupport {
    @Override
    public void afterConfigure(BaseMainSupport main) {
      CamelContext context = main.getCamelContext();
      try {
        PluginHelper.getRoutesLoader(context).loadRoutes(files());
      } catch (NoSuchFileException | NotDirectoryException e) {
        throw new WrongUsage(e.toString());
      } catch (Exception e) {
        throw new WrongUsage(folder + ": " + e.getMessage());
      }
    }
  }
}
