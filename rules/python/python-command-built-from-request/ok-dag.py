from airflow.operators.bash import BashOperator

# ok: python-command-template-from-run
clean = BashOperator(task_id='clean', bash_command='rm -f -- "$FILE"', env={'FILE': '{{ params.file }}'})
