import io.camunda.zeebe.process.test.engine.EngineFactory;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.value.IncidentRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;

/**
 * The core of engine 8.8 in memory, on a free port, until its standard input ends. Prints `ready <port>`, then a line
 * for everything that happens to an element, `<intent> <type> <process> <element>`, and for every incident.
 */
public class Main {
  public static void main(String[] arguments) throws Exception {
    var engine = EngineFactory.create();
    engine.start();
    var address = engine.getGatewayAddress();
    System.out.println("ready " + address.substring(address.lastIndexOf(':') + 1));
    var printer = new Thread(() -> print(engine.getRecordStreamSource()));
    printer.setDaemon(true);
    printer.start();
    while (System.in.read() >= 0) {}
    engine.stop();
    System.exit(0);
  }

  private static void print(io.camunda.zeebe.process.test.api.RecordStreamSource records) {
    long printed = -1;
    while (true) {
      for (var entry : records.getRecords()) {
        if (entry.getPosition() <= printed) continue;
        printed = entry.getPosition();
        if (entry.getValueType() == ValueType.PROCESS_INSTANCE && entry.getValue() instanceof ProcessInstanceRecordValue value)
          System.out.println(
              entry.getIntent() + " " + value.getBpmnElementType() + " " + value.getBpmnProcessId() + " " + value.getElementId());
        if (entry.getIntent() == IncidentIntent.CREATED && entry.getValue() instanceof IncidentRecordValue value)
          System.out.println(
              "INCIDENT " + value.getBpmnProcessId() + " " + value.getElementId() + " " + value.getErrorMessage().replace('\n', ' '));
      }
      System.out.flush();
      try {
        Thread.sleep(100);
      } catch (InterruptedException end) {
        return;
      }
    }
  }
}
