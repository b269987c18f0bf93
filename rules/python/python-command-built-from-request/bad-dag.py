from airflow.operators.bash import BashOperator

# ruleid: python-command-template-from-run
clean = BashOperator(task_id='clean', bash_command='rm -f /srv/{{ params.file }}')
